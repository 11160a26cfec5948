proofs-heading = Wie möchten Sie nachweisen, dass Sie es sind?

proofs-intro = Alle Wege zählen gleich. Wählen Sie den Weg, den Sie jetzt benutzen können.

proofs-more-heading = Es ist noch ein Nachweis nötig

proofs-more-why = Dieses Konto hat einen zweiten Schritt für die Anmeldung. Darum reicht eine Art von Nachweis nicht, um das Passwort zu ändern.

proofs-more-protects = Das hält jemanden fern, der Ihre E-Mails lesen kann, aber nicht Sie ist.

proofs-confirm-heading = Weisen Sie noch einmal nach, dass Sie es sind

proofs-confirm-why = Sie haben schon genug nachgewiesen. Ein neuer Nachweis zeigt, dass niemand anderes an Ihrer Stelle weitermacht.

proofs-proven-heading = Was Sie nachgewiesen haben

proofs-choose-heading = Was Sie jetzt benutzen können

proofs-passkey = Passkey

proofs-passkey-about = Auf diesem Gerät oder auf einem Handy in der Nähe. Es dauert ein paar Sekunden.

proofs-app = Code aus Ihrer Authenticator-App

proofs-app-about = Sie brauchen das Handy mit der App. Es dauert etwa eine Minute.

proofs-email = Code per E-Mail

proofs-email-about = Sie müssen die E-Mails des Kontos lesen können. Es dauert ein paar Minuten.

proofs-text = Code per SMS

proofs-text-about = Sie brauchen das Handy mit der Nummer des Kontos. Es dauert ein paar Minuten.

proofs-text-risk = Wer Ihre Telefonnummer übernimmt, bekommt auch diesen Code. Ein anderer Weg ist sicherer.

proofs-backup = Backup-Code

proofs-backup-about = Sie brauchen die Liste, die Sie gespeichert oder ausgedruckt haben. Es dauert etwa eine Minute.

proofs-contact = Code von einem Wiederherstellungskontakt

proofs-contact-about = Jemand, den Sie angegeben haben, bekommt einen Code und liest ihn Ihnen vor. Es dauert so lange wie ein Anruf.

proofs-person = Prüfung durch einen Menschen

proofs-person-about = Sie beantworten drei kurze Fragen. Ein Mensch liest sie und antwortet Ihnen.

proofs-sent-to = An { $address }

proofs-figures = { $percent ->
    [one] Klappt bei { $percent } von 100 Menschen.
   *[other] Klappt bei { $percent } von 100 Menschen.
} Die Hälfte von ihnen braucht weniger als { $time }.

proofs-cannot-link = Das kann ich nicht benutzen

proofs-cannot-or-read-link = Das kann ich nicht benutzen, oder jemand anderes liest mit

proofs-cannot-label = Das kann ich nicht benutzen: { $way }

proofs-cannot-or-read-label = Das kann ich nicht benutzen, oder jemand anderes liest mit: { $way }

proofs-cannot-suspends = Wenn Sie Ihre Authenticator-App oder Ihren Passkey verloren haben, sagen Sie es hier. Was verloren ist, funktioniert dann sofort nicht mehr.

proofs-ruled-out-heading = Was Sie nicht benutzen

proofs-can-link = Das kann ich doch benutzen

proofs-can-label = Das kann ich doch benutzen: { $way }

proofs-none = Es gibt hier keinen anderen Weg, den Sie benutzen können. Ein Mensch kann prüfen, ob Sie es sind.

proofs-unchanged = An Ihrem Konto hat sich nichts geändert.

proofs-person-button = Einen Menschen prüfen lassen

proofs-changed-status = Die Liste hat sich geändert.
