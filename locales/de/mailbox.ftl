mailbox-heading = Kann jemand anderes Ihre E-Mails lesen?

mailbox-why = Wir können einen Code dorthin senden. Niemand sonst darf ihn bekommen.

mailbox-no = Nein

mailbox-no-about = Nur Sie kennen das Passwort Ihres Postfachs.

mailbox-yes = Ja

mailbox-yes-about = Jemand hat das Passwort oder benutzt ein Gerät, auf dem Ihre E-Mails ankommen.

mailbox-unsure = Ich weiß es nicht

mailbox-unsure-about = Wir zeigen Ihnen, wie Sie es herausfinden. Es dauert etwa zehn Minuten.

mailbox-safe-heading = Sichern Sie zuerst Ihr Postfach ab

mailbox-safe-intro = Tun Sie das bei Ihrem E-Mail-Anbieter, auf einem Gerät, das nur Sie benutzen. Es dauert etwa zehn Minuten.

mailbox-steps-heading = In den Einstellungen Ihres Postfachs

mailbox-password-heading = Ändern Sie das Passwort

mailbox-password = Wählen Sie ein neues, das Sie sonst nirgends benutzen.

mailbox-devices-heading = Melden Sie alle anderen Geräte ab

mailbox-devices = Suchen Sie in den Einstellungen nach „Geräte“ oder „Sicherheit“.

mailbox-forwarding-heading = Prüfen Sie Weiterleitungen und Filter

mailbox-forwarding = Löschen Sie jede Regel, die Ihre E-Mails an jemand anderen schickt oder versteckt.

mailbox-recovery-heading = Prüfen Sie die Adresse und Nummer für die Wiederherstellung

mailbox-recovery = Entfernen Sie, was nicht Ihnen gehört.

mailbox-second-step-heading = Schalten Sie einen zweiten Schritt für die Anmeldung ein

mailbox-second-step = Dann reicht das Passwort allein nicht, um Ihre E-Mails zu lesen.

mailbox-nothing-sent = Bis Sie es sagen, senden wir keinen Code an Ihr Postfach.

mailbox-safe-button = Mein Postfach ist jetzt sicher

mailbox-without-button = Ohne E-Mail weitermachen
