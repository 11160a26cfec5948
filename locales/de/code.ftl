code-email-heading = Geben Sie den Code aus unserer E-Mail ein

code-text-heading = Geben Sie den Code aus unserer SMS ein

code-app-heading = Geben Sie den Code aus Ihrer Authenticator-App ein

code-backup-heading = Geben Sie einen Ihrer Backup-Codes ein

code-contact-heading = Geben Sie den Code ein, den Ihr Kontakt vorliest

code-other-heading = Geben Sie den Code ein

code-sent-to = Wenn es ein Konto für { $identifier } gibt, haben wir einen Code an die E-Mail-Adresse dieses Kontos geschickt.

code-text-sent-to = Wenn es ein Konto für { $identifier } gibt, haben wir einen Code an die Telefonnummer dieses Kontos geschickt.

code-contact-sent-to = Wenn es für { $identifier } einen Wiederherstellungskontakt gibt, haben wir diesem Kontakt einen Code geschickt.

code-sent-to-address = Wir haben einen Code an { $address } geschickt.

code-app-about = Öffnen Sie Ihre Authenticator-App. Sie zeigt alle 30 Sekunden einen neuen Code.

code-backup-about = Backup-Codes sind die Liste, die Sie früher gespeichert oder ausgedruckt haben. Jeder Code gilt nur einmal.

code-contact-about = Rufen Sie Ihren Kontakt an. Ihr Kontakt liest Ihnen den Code vor und braucht nie Ihr Passwort.

code-text-risk = Wer Ihre Telefonnummer übernimmt, bekommt auch diesen Code. Ein anderer Weg ist sicherer.

code-arrival = Es kann ein paar Minuten dauern, bis er ankommt.

code-newest = Nehmen Sie den neuesten Code. Ältere Codes gelten nicht mehr.

code-works-for = Der Code gilt { $duration }.

code-works-until = Der Code gilt bis zum { $until }.

code-label = Code

code-hint = { $digits ->
    [one] { $digits } Ziffer. Leerzeichen spielen keine Rolle.
   *[other] { $digits } Ziffern. Leerzeichen spielen keine Rolle.
}

code-characters-hint = { $characters ->
    [one] { $characters } Buchstabe oder Ziffer. Leerzeichen und Großbuchstaben spielen keine Rolle.
   *[other] { $characters } Buchstaben und Ziffern. Leerzeichen und Großbuchstaben spielen keine Rolle.
}

code-keep-to-yourself = Geben Sie den Code nur auf dieser Seite ein. Niemand von { -service } bittet Sie, den Code zu sagen.

code-attempts-left = { $left ->
    [one] Sie können diesen Code noch { $left } Mal versuchen.
   *[other] Sie können diesen Code noch { $left } Mal versuchen.
}

code-wait-until = Sie können um { $until } wieder einen Code eingeben.

code-wait-left = Zeit, bis Sie wieder einen Code eingeben können: { $left }.

code-wait-over = Sie können jetzt wieder einen Code eingeben.

code-error-empty = Geben Sie den Code ein.

code-error-too-few = { $digits ->
    [one] Der Code hat { $digits } Ziffer. Geben Sie sie ein.
   *[other] Der Code hat { $digits } Ziffern. Geben Sie alle ein.
}

code-error-too-many = { $digits ->
    [one] Der Code hat { $digits } Ziffer. Geben Sie nur diese ein.
   *[other] Der Code hat { $digits } Ziffern. Geben Sie nur diese ein.
}

code-error-not-digits = Der Code hat nur Ziffern, keine Buchstaben. Geben Sie sonst nichts ein.

code-error-characters-missing = Der Code hat { $characters } Buchstaben und Ziffern. { $missing ->
    [one] Ein Zeichen fehlt noch.
   *[other] { $missing } Zeichen fehlen noch.
}

code-error-too-many-characters = { $characters ->
    [one] Der Code hat { $characters } Buchstaben oder Ziffer. Geben Sie nur dieses Zeichen ein.
   *[other] Der Code hat { $characters } Buchstaben und Ziffern. Geben Sie nur diese ein.
}

code-error-foreign-sign = Der Code hat nur Buchstaben und Ziffern. Lassen Sie alle anderen Zeichen weg.

code-error-mistyped = Ein Buchstabe oder eine Ziffer stimmt nicht. Vergleichen Sie den Code mit dem, den Sie haben.

code-error-backup-code-here = Das sieht aus wie ein Backup-Code. Um ihn zu benutzen, wählen Sie unten einen anderen Weg.

code-error-wrong-email = Das ist nicht der Code aus unserer neuesten E-Mail. Prüfen Sie ihn und geben Sie ihn noch einmal ein.

code-error-wrong-text = Das ist nicht der Code aus unserer neuesten SMS. Prüfen Sie ihn und geben Sie ihn noch einmal ein.

code-error-wrong-app = Das ist nicht der Code, den die App für dieses Konto zeigt. Warten Sie auf den nächsten und geben Sie ihn ein.

code-error-app-clock = Prüfen Sie, ob Ihr Handy Datum und Uhrzeit automatisch einstellt. Wenn die Uhr falsch geht, sind die Codes falsch.

code-error-wrong-backup = Das ist kein Backup-Code, der für dieses Konto noch gilt. Prüfen Sie ihn oder nehmen Sie einen anderen.

code-error-wrong-contact = Das ist nicht der neueste Code, den Ihr Kontakt bekommen hat. Bitten Sie Ihren Kontakt, ihn noch einmal vorzulesen.

code-error-wrong-other = Das ist nicht der Code. Prüfen Sie ihn und geben Sie ihn noch einmal ein.

code-error-clock-behind = Der Code stimmt, aber die Uhr Ihres Handys geht etwa { $off } nach.

code-error-clock-ahead = Der Code stimmt, aber die Uhr Ihres Handys geht etwa { $off } vor.

code-error-clock-what-next = Lassen Sie das Handy Datum und Uhrzeit automatisch einstellen. Geben Sie dann den nächsten Code ein.

code-error-used-app = Dieser Code wurde gerade eben benutzt. Warten Sie auf den nächsten und geben Sie ihn ein.

code-error-used-backup = Dieser Backup-Code wurde schon einmal benutzt. Jeder gilt nur einmal. Nehmen Sie einen anderen.

code-error-expired = Dieser Code ist abgelaufen. Fordern Sie einen neuen Code an.

code-error-replaced = Wir haben inzwischen einen neueren Code geschickt. Geben Sie den Code aus der neuesten E-Mail ein.

code-error-dead = { $tries ->
    [one] Dieser Code gilt nicht mehr, weil er { $tries } Mal versucht wurde. Fordern Sie einen neuen Code an.
   *[other] Dieser Code gilt nicht mehr, weil er { $tries } Mal versucht wurde. Fordern Sie einen neuen Code an.
}

code-error-exhausted = Dieser Code gilt nach so vielen Versuchen nicht mehr. Fordern Sie einen neuen Code an.

code-error-used = Dieser Code wurde schon benutzt. Fordern Sie einen neuen Code an.

code-resend-button = Neuen Code senden

code-resend-in = Zeit, bis Sie einen neuen Code anfordern können: { $left }.

code-resend-ready = Sie können jetzt einen neuen Code anfordern.

code-sent-again-status = Wenn es ein Konto gibt, ist ein neuer Code unterwegs. Ältere Codes gelten nicht mehr.

code-resend-limit = Wir haben schon mehrere Codes geschickt. Einen weiteren können Sie ab { $until } anfordern.

code-nothing-link = Ist nichts angekommen?

code-nothing-heading = Ist nichts angekommen?

code-dead = Dieser Code gilt nach so vielen Versuchen nicht mehr. Fordern Sie einen neuen Code an.

code-another-button = Anderen Weg wählen

code-nothing-text-wait = Warten Sie ein paar Minuten. Eine SMS kann langsam sein.

code-nothing-text-phone = Prüfen Sie, ob das Handy an ist und Empfang hat. Der Code geht an die Nummer, die schon zum Konto gehört.

code-nothing-contact = Bitten Sie Ihren Kontakt, in den E-Mails nachzusehen, auch im Spam- oder Junk-Ordner.

code-app-help-link = Funktioniert der Code nicht?

code-app-help-account = Suchen Sie in der App den Namen dieses Dienstes. Jedes Konto hat einen eigenen Code.

code-app-help-clock = Lassen Sie Ihr Handy Datum und Uhrzeit automatisch einstellen. Die Codes hängen von der Uhr ab.

code-app-help-next = Warten Sie auf den nächsten Code und geben Sie ihn ein, solange er zu sehen ist.

code-backup-help-link = Wo sind meine Backup-Codes?

code-backup-help-places = Sehen Sie dort nach, wo Sie wichtige Papiere aufbewahren, in Ihrem Passwortmanager und in Ihren Downloads.

code-backup-help-form = Ein Backup-Code hat vier Gruppen aus je vier Buchstaben und Ziffern.

code-nothing-wait = Warten Sie ein paar Minuten. E-Mails können langsam sein.

code-nothing-spam = Sehen Sie im Spam- oder Junk-Ordner nach. Unsere E-Mails kommen von { $address }.

code-nothing-junk = Sehen Sie im Spam- oder Junk-Ordner nach.

code-nothing-mailboxes = Sehen Sie in allen Ihren Postfächern nach. Der Code geht an die Adresse, die schon zum Konto gehört.

code-nothing-resend = Fordern Sie einen neuen Code an. Nehmen Sie dann nur den neuesten.

code-nothing-other-name-link = Andere E-Mail-Adresse, Telefonnummer oder anderen Benutzernamen eingeben

code-nothing-person = Wenn nichts hilft, kann ein Mensch es sich mit Ihnen ansehen.

code-nothing-back-link = Zurück zur Eingabe des Codes
