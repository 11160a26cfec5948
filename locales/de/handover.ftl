handover-heading = Auf Ihrem Handy weitermachen

handover-about = Sie können auf einem Handy weitermachen und jederzeit hierher zurückkommen.

handover-offer-button = Link für ein Handy anzeigen

handover-scan = Richten Sie die Kamera Ihres Handys auf dieses Bild und öffnen Sie den Link.

handover-picture-label = Bild mit dem Link, für die Kamera eines Handys

handover-time-left = Zeit, um den Link zu öffnen: noch { $left }.

handover-over-status = Der Link für Ihr Handy funktioniert nicht mehr. Sie können einen neuen anzeigen.

handover-gone = Wir zeigen den Link nur einmal. Lassen Sie sich einen neuen anzeigen, wenn Sie ihn noch brauchen.

handover-renew-button = Neuen Link anzeigen

handover-withdraw-button = Nicht auf einem Handy weitermachen

handover-asked-heading = Ist das Ihr Handy?

handover-asked = Ein Gerät möchte Ihre Wiederherstellung weiterführen. Zeigt es diesen Code?

handover-asked-not-yours = Wenn Sie den Link nicht selbst geöffnet haben oder die Codes verschieden sind, drücken Sie auf „Nein“.

handover-asked-status = Ein Gerät möchte Ihre Wiederherstellung weiterführen. Vergleichen Sie die Codes.

handover-code-label = Code

handover-confirm-button = Ja, derselbe Code

handover-refuse-button = Nein
