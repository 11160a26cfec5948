triage-heading = Was ist mit Ihrem Konto passiert?

triage-intro = Wählen Sie, was am besten passt. Sie können jederzeit zurückkommen und etwas anderes wählen.

triage-forgot-password = Ich habe mein Passwort vergessen

triage-forgot-password-about = Sie können Ihre E-Mails noch lesen.

triage-lost-second-factor = Mein Handy, meine Authenticator-App oder meine Backup-Codes sind weg

triage-lost-second-factor-about = Eine Authenticator-App ist eine App auf Ihrem Handy, die Codes für die Anmeldung zeigt.

triage-lost-contact = Ich kann meine E-Mail-Adresse oder Telefonnummer nicht benutzen

triage-lost-contact-about = Zum Konto gehört eine Adresse oder Nummer, die Sie nicht mehr haben.

triage-hacked = Jemand anderes war in meinem Konto

triage-hacked-about = Oder darin ist etwas passiert, das nicht von Ihnen kommt.

triage-locked = Mein Konto ist gesperrt

triage-locked-about = Es heißt, dass Sie sich im Moment nicht anmelden können.

triage-impersonation = Jemand gibt sich für mich aus

triage-impersonation-about = Sie können das ohne eigenes Konto melden.

triage-known-person = Jemand, den ich kenne, hat vielleicht Zugriff

triage-known-person-about = Zum Beispiel der Partner oder die Partnerin, jemand aus der Familie, aus dem Freundeskreis oder von der Arbeit.

triage-error-empty = Wählen Sie, was am besten passt. Wenn nichts passt, sprechen Sie mit einem Menschen.

triage-try-heading = Versuchen Sie das zuerst

triage-try-intro = Eines davon geht vielleicht schneller. Das Nachsehen dauert eine Minute.

triage-try-device-heading = Ein anderes Gerät

triage-try-device = Sehen Sie auf Ihren anderen Handys, Tablets und Computern nach. Wenn Sie dort noch angemeldet sind, benutzen Sie dieses Gerät.

triage-try-device-contact = Suchen Sie ein Gerät, auf dem Sie noch angemeldet sind. Dort können Sie die Adresse oder Nummer in den Einstellungen ändern.

triage-try-saved-password-heading = Ein gespeichertes Passwort

triage-try-saved-password = Sehen Sie in Ihrem Browser oder Passwortmanager nach. Vielleicht ist das Passwort dort gespeichert.

triage-try-backup-codes-heading = Ihre Backup-Codes

triage-try-backup-codes = Backup-Codes sind eine Liste, die Sie vielleicht ausgedruckt oder gespeichert haben, als Sie Ihr Konto eingerichtet haben. Jeder Code gilt nur einmal.

triage-try-old-number-heading = Ihre alte Adresse oder Nummer

triage-try-old-number = Ihr E-Mail-Anbieter oder Mobilfunkanbieter kann sie Ihnen vielleicht zurückgeben. Fragen Sie dort nach.

triage-try-wait-heading = Warten

triage-try-wait = Viele Sperren enden von selbst. Warten Sie eine Stunde und melden Sie sich dann wie gewohnt an.

triage-try-other-app-heading = Eine Kopie Ihrer Authenticator-App

triage-try-other-app = Sehen Sie auf Ihrem alten Handy oder Tablet nach. Viele Apps können ihre Codes auch auf ein neues Handy übertragen.

triage-try-continue-button = Nichts davon hat geholfen

triage-hacked-heading = Tun Sie zuerst diese zwei Dinge

triage-hacked-mailbox-heading = Sichern Sie Ihr Postfach ab

triage-hacked-mailbox = Wenn jemand anderes Ihre E-Mails lesen kann, ändern Sie das Passwort Ihres Postfachs, bevor Sie weitermachen.

triage-hacked-silence-heading = Antworten Sie niemandem

triage-hacked-silence = Zahlen Sie nichts und sagen Sie niemandem einen Code, egal wer danach fragt.

triage-progress-saved = Wir speichern Ihren Fortschritt einen Tag lang. Kommen Sie in diesem Browser zurück, oder erstellen Sie einen Wiederherstellungspass, um in einem anderen weiterzumachen.

triage-known-person-heading = Bevor Sie weitermachen

triage-known-person-device = Benutzen Sie ein Gerät, das nur Sie benutzen. Wer Zugriff auf dieses Gerät hat, kann diese Seite vielleicht sehen.

triage-known-person-noticed = Die andere Person merkt es vielleicht, wenn Sie ein Passwort ändern. Überlegen Sie zuerst, was für Sie sicher ist.

triage-known-person-helpline = Ein Hilfetelefon für Menschen in Gefahr kann mit Ihnen einen Plan machen. Rufen Sie von einem Telefon an, das nur Sie benutzen.

triage-known-person-danger = Wenn Sie in Gefahr sind, rufen Sie die Notrufnummer Ihres Landes an.

triage-known-person-continue-button = Dieses Gerät ist sicher

triage-impersonation-heading = Sagen Sie uns, wer sich für Sie ausgibt

triage-impersonation-collect = Kopieren Sie zuerst den Namen oder die Webadresse dieses Kontos. Auch ein Screenshot hilft.

triage-next-heading = Wie es weitergeht

triage-next = Sagen Sie uns, um welches Konto es geht, und wählen Sie einen Weg, den Sie noch haben. Wenn keiner übrig ist, hilft Ihnen ein Mensch.

triage-person-heading = Ein Mensch hilft Ihnen

triage-person-what-next = Sie beantworten drei kurze Fragen. Ein Mensch liest sie und antwortet Ihnen.

triage-person-when = { $days ->
    [one] Wir antworten innerhalb von { $days } Tag.
   *[other] Wir antworten innerhalb von { $days } Tagen.
}

triage-person-button = Fragen beantworten

triage-unfinished = Sie haben schon begonnen. Machen Sie dort weiter, wo Sie waren, oder wählen Sie unten neu.

triage-unfinished-button = Dort weitermachen, wo ich war
