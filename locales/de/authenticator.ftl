authenticator-heading = Eine Authenticator-App hinzufügen

authenticator-about = Die App zeigt alle 30 Sekunden einen neuen Code. Sie brauchen ihn, wenn Sie sich anmelden.

authenticator-scan = Öffnen Sie Ihre Authenticator-App und scannen Sie damit dieses Bild.

authenticator-picture-label = Bild mit dem Einrichtungsschlüssel, für Ihre Authenticator-App

authenticator-same-phone = Ist die App auf diesem Handy?

authenticator-open-link = In Ihrer Authenticator-App öffnen

authenticator-open-apple-link = In „Passwörter“ öffnen

authenticator-typing = Wenn Sie das Bild nicht scannen können, tippen Sie diesen Einrichtungsschlüssel in die App ein. Wählen Sie „zeitbasiert“, wenn die App danach fragt.

authenticator-key-label = Einrichtungsschlüssel

authenticator-copy-button = Einrichtungsschlüssel kopieren

authenticator-listed = In der App heißt das Konto { -service }: { $account }.

authenticator-gone = Wir haben den Einrichtungsschlüssel einmal auf dieser Seite gezeigt. Wir können ihn nicht noch einmal zeigen.

authenticator-gone-next = Erstellen Sie einen neuen Einrichtungsschlüssel. Der alte gilt dann nicht mehr. Löschen Sie ihn aus der App, wenn Sie ihn schon gescannt haben.

authenticator-renew-button = Neuen Einrichtungsschlüssel erstellen

authenticator-works-until = Geben Sie den Code bis zum { $until } ein. Danach können Sie einen neuen Einrichtungsschlüssel erstellen.

authenticator-name-label = Geben Sie der App einen Namen

authenticator-name-hint = Zum Beispiel den Namen des Handys, auf dem sie ist. Sie sehen ihn, wenn Sie Ihren zweiten Schritt ansehen.

authenticator-name-default = Meine Authenticator-App

authenticator-code-label = Code, den die App jetzt zeigt

authenticator-code-hint = 6 Ziffern. Daran sehen wir, dass die App richtig eingerichtet ist.

authenticator-button = App hinzufügen

authenticator-what-next = Sie können sich damit anmelden, wenn Sie alle Änderungen bestätigt haben. Bis dahin ändert sich nichts.

authenticator-error-behind = Dieser Code ist { $seconds } alt. Die Uhr des Handys geht nach.

authenticator-error-ahead = Dieser Code gilt erst { $seconds } später. Die Uhr des Handys geht vor.

authenticator-error-clock-next = Lassen Sie das Handy Datum und Uhrzeit automatisch einstellen. Geben Sie dann den neuen Code ein.

authenticator-error-account = Dieser Code gehört nicht zum Einrichtungsschlüssel auf dieser Seite. Vielleicht zeigt die App mehrere Konten.

authenticator-error-account-next = Suchen Sie in der App { -service }: { $account }. Geben Sie den Code ein, der dort steht.

authenticator-error-long = Dieser Code hat zu viele Ziffern. Codes dieser App haben 6.

authenticator-error-backup = Das ist ein Backup-Code. Geben Sie die 6 Ziffern ein, die die Authenticator-App jetzt zeigt.

authenticator-error-short = Dieser Code hat zu wenige Ziffern. Codes dieser App haben 6.

authenticator-error-digits = Geben Sie die 6 Ziffern ein, die die App zeigt.

authenticator-error-empty = Geben Sie den Code ein, den die App zeigt.

authenticator-error-name-empty = Geben Sie einen Namen ein.

authenticator-error-name-long = { $most ->
    [one] Der Name darf höchstens { $most } Zeichen haben.
   *[other] Der Name darf höchstens { $most } Zeichen haben.
}

authenticator-error-name-signs = Benutzen Sie nur Buchstaben, Ziffern und Zeichen, die man sehen kann.

authenticator-error-there = Diese Authenticator-App gehört schon zum Konto.
