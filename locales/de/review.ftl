review-activity-heading = Was in Ihrem Konto passiert ist

review-activity-about = Das Neueste steht oben. Machen Sie rückgängig, was nicht von Ihnen kommt. Es ändert sich, wenn Sie alle Änderungen bestätigen.

review-factors-heading = Ihr zweiter Schritt

review-factors-about = Was außer dem Passwort nachweist, dass Sie es sind. Wenn Sie etwas Neues hinzufügen und etwas Altes entfernen, geschieht beides im selben Moment.

review-devices-heading = Geräte, die angemeldet sind

review-devices-about = Ähnliche Geräte am selben Ort werden als eines gezeigt. Melden Sie ab, was Sie nicht kennen.

review-remembered-heading = Gemerkte Geräte

review-remembered-about = Bei ihnen reicht das Passwort zum Anmelden. Wählen Sie „Nicht mehr merken“ bei Geräten, die Sie nicht bei sich haben.

review-apps-heading = Apps und Zugriff

review-apps-about = Ein neues Passwort hält sie nicht auf. Beenden Sie den Zugriff von allem, was Sie nicht kennen oder nicht mehr benutzen.

review-addresses-heading = Ihre Adressen

review-addresses-about = Dorthin gehen Codes und Mitteilungen. Entfernen Sie Adressen, die nicht Ihnen gehören.

review-contacts-heading = Ihre Wiederherstellungskontakte

review-contacts-about = Entfernen Sie jeden Kontakt, den Sie nicht kennen oder dem Sie nicht mehr vertrauen.

review-none = Hier ist nichts.

review-more = { $count ->
    [one] { $count } weiterer Eintrag wird nicht gezeigt. Grenzen Sie die Liste ein, um ihn zu finden.
   *[other] { $count } weitere Einträge werden nicht gezeigt. Grenzen Sie die Liste ein, um sie zu finden.
}

review-session = Angemeldetes Gerät

review-device = Gemerktes Gerät

review-app = App

review-key = Zugriffsschlüssel

review-forwarding = E-Mails werden weitergeleitet an

review-authenticator = Authenticator-App

review-passkey = Passkey

review-backup = Backup-Codes

review-password = Passwort

review-email = E-Mail-Adresse

review-phone = Telefonnummer

review-contact = Wiederherstellungskontakt

review-sign-in = Anmeldung

review-password-changed = Das Passwort wurde geändert

review-address-added = Eine Adresse wurde hinzugefügt

review-address-removed = Eine Adresse wurde entfernt

review-factor-added = Ein zweiter Schritt wurde hinzugefügt

review-factor-removed = Ein zweiter Schritt wurde entfernt

review-backup-made = Backup-Codes wurden erstellt

review-app-connected = Eine App hat Zugriff bekommen

review-forwarding-added = Eine Weiterleitung wurde eingerichtet

review-contact-added = Ein Wiederherstellungskontakt wurde hinzugefügt

review-recovered = Das Konto wurde wiederhergestellt

review-at = { $at }

review-place = Ort: { $place }

review-since = Seit dem { $at }

review-last-used = Zuletzt benutzt: { $at }

review-count = { $count ->
    [one] Anzahl: { $count }
   *[other] Anzahl: { $count }
}

review-may = Das ist erlaubt:

review-this-device = Das ist wohl das Gerät, das Sie gerade benutzen

review-primary = Hauptadresse

review-during-incident = Nachdem vielleicht jemand anderes im Konto war

review-new-place = Von einem Ort, der für dieses Konto neu ist

review-put-aside = Abgeschaltet, bis Sie es wieder einrichten

review-removed = Wurde entfernt

review-last-one = Fügen Sie eine andere hinzu, bevor Sie diese entfernen

review-synced = Er ist auch auf anderen Geräten. Entfernen Sie ihn, wenn jemand anderes eines davon benutzen kann.

review-will-remove = Wird entfernt

review-will-sign-out = Wird abgemeldet

review-will-forget = Wird nicht mehr gemerkt

review-will-stop = Verliert den Zugriff

review-will-undo = Wird rückgängig gemacht

review-will-add = Wird hinzugefügt

review-will-restore = Wird wiederhergestellt

review-will-replace = Wird ersetzt

review-will-rename = Heißt dann „{ $name }“

review-was-removed = Entfernt

review-was-signed-out = Abgemeldet

review-was-forgotten = Nicht mehr gemerkt

review-was-stopped = Zugriff beendet

review-was-undone = Rückgängig gemacht

review-was-added = Hinzugefügt

review-was-restored = Wiederhergestellt

review-was-replaced = Ersetzt

review-was-renamed = Heißt jetzt „{ $name }“

review-remove-button = Entfernen

review-sign-out-button = Das bin ich nicht: abmelden

review-forget-button = Nicht mehr merken

review-stop-button = Zugriff beenden

review-undo-button = Rückgängig machen

review-restore-button = Wiederherstellen

review-keep-button = So lassen

review-rename-button = Umbenennen

review-rename-label = Neuer Name

review-rename-save-button = Diesen Namen benutzen

review-button-label = { $button }: { $name }

review-all-devices-button = Überall abmelden

review-all-remembered-button = Keines mehr merken

review-all-apps-button = Jeden Zugriff beenden

review-all-keep-button = Alle so lassen

review-all-marked = Alles in dieser Liste ist markiert und wird beendet.

review-add-app-button = Authenticator-App hinzufügen

review-add-passkey-button = Passkey hinzufügen

review-add-address-button = Adresse hinzufügen

review-filter-label = Liste eingrenzen

review-filter-hint = Ein Gerät oder ein Ort, zum Beispiel „iPhone“ oder „Leipzig“.

review-filter-button = Anzeigen

review-suspected = Anscheinend war seit dem { $at } jemand anderes im Konto. Was seitdem geändert wurde, ist markiert.

review-suspect-about = Wissen Sie, wann es anfing? Drücken Sie bei dieser Zeile auf „Hier fing es an“. Was seitdem geändert wurde, wird markiert.

review-began-button = Hier fing es an

review-report-button = Das melden

review-reported = Gemeldet. Referenznummer: { $reference }
