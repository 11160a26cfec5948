shell-description = Kommen Sie Schritt für Schritt wieder in Ihr Konto. Wenn die Prüfungen nicht klappen, hilft Ihnen ein Mensch.

shell-loading-status = Die Seite wird vorbereitet. Sie können sie schon lesen und etwas auswählen.

shell-plain-heading = Diese Seite funktioniert ohne die App

shell-no-script = JavaScript ist in diesem Browser ausgeschaltet.

shell-no-wasm = In diesem Browser läuft die App nicht. Vielleicht ist er zu alt, oder der Blockierungsmodus ist an.

shell-failed = Die App wurde nicht geladen. Vielleicht ist die Verbindung langsam oder unterbrochen.

shell-stopped = Die App reagiert nicht mehr.

shell-plain-what-next = Sie können die Seite neu laden, einen anderen Browser benutzen oder uns dieses Formular senden. Ein Mensch liest es und antwortet Ihnen.

shell-saved = Ihr Fortschritt ist gespeichert. Laden Sie die Seite neu, um dort weiterzumachen, wo Sie waren.

shell-form-heading = Bitten Sie einen Menschen um Hilfe

shell-situation-label = Was ist mit Ihrem Konto passiert?

shell-form-button = Senden

shell-sent-heading = Ihr Fall ist eröffnet

shell-sent-reference = Ihre Referenznummer ist { $reference }. Schreiben Sie sie auf oder machen Sie ein Bild von dieser Seite.

shell-sent-answer = { $days ->
    [one] Ein Mensch liest Ihren Fall und antwortet innerhalb von { $days } Tag. Wir schicken Ihnen eine E-Mail, wenn es etwas Neues gibt.
   *[other] Ein Mensch liest Ihren Fall und antwortet innerhalb von { $days } Tagen. Wir schicken Ihnen eine E-Mail, wenn es etwas Neues gibt.
}

shell-start-link = Zur ersten Seite

shell-contact-heading = Andere Wege, uns zu erreichen

shell-contact-phone-link = { $number } anrufen

shell-contact-mail-link = An { $address } schreiben

shell-contact-help-link = Hilfeseiten von { -service }

shell-contact-never = Wir rufen Sie nie von uns aus an. Auch am Telefon und per E-Mail fragen wir nie nach einem Code oder Passwort.
