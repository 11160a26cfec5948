casepage-open-heading = Öffnen Sie die Seite Ihres Falls

casepage-open-intro = Sie brauchen die Referenznummer und den Fallcode. Beide stehen in unserer ersten E-Mail zu Ihrem Fall.

casepage-filled = Ihre Referenznummer und Ihr Fallcode sind schon eingetragen. Drücken Sie auf den Knopf, um weiterzumachen.

casepage-reference-label = Referenznummer

casepage-reference-hint = Acht Buchstaben und Ziffern, zum Beispiel K7QM‑3XTB.

casepage-code-label = Fallcode

casepage-code-hint = Sechzehn Buchstaben und Ziffern. Er ist nur für diese Seite: Niemand von uns fragt Sie danach.

casepage-open-button = Seite öffnen

casepage-reference-error = Prüfen Sie die Referenznummer. Sie hat acht Buchstaben und Ziffern, wie in der E-Mail.

casepage-code-error = Prüfen Sie den Fallcode. Er hat sechzehn Buchstaben und Ziffern, wie in der E-Mail.

casepage-refused = Referenznummer und Fallcode passen nicht zusammen, oder es gibt einen neueren Fallcode. Nehmen Sie die aus unserer neuesten E-Mail.

casepage-kept-label = Was Sie gerade geschrieben haben

casepage-kept-hint = Das ist noch nicht gesendet. Sie können es auf der Seite Ihres Falls senden.

casepage-again-heading = Fallcode noch einmal senden

casepage-again-about = Geben Sie oben die Referenznummer ein. Der Fallcode kann leer bleiben. Wir senden einen neuen Fallcode an die Adresse in Ihrem Fall. Der alte gilt dann nicht mehr.

casepage-again-button = Fallcode senden

casepage-again-done-heading = Sehen Sie in Ihren E-Mails nach

casepage-again-done = Wenn es diesen Fall gibt, haben wir einen neuen Fallcode an seine Adresse geschickt. Das kann ein paar Minuten dauern. Wir schicken nur wenige davon am Tag.

casepage-again-else = Wenn nichts kommt, sehen Sie im Spam- oder Junk-Ordner nach. Sie können uns auch noch einmal erzählen, was passiert ist. Wir legen es zu Ihrem Fall.

casepage-service-heading = Sie warten auf unsere Antwort

casepage-person-heading = Wir warten auf Ihre Antwort

casepage-approved-heading = Sie können jetzt Ihr Konto absichern

casepage-refused-case-heading = Wir konnten nicht bestätigen, dass das Konto Ihnen gehört

casepage-closed-heading = Dieser Fall ist geschlossen

casepage-facts-heading = Ihr Fall

casepage-reference-row = Referenznummer

casepage-next-row = Nächster Termin

casepage-service-until = Sie hören bis zum { $until } von uns.

casepage-service-late = Wir wollten bis zum { $until } antworten und sind zu spät. Ihr Fall behält seinen Platz in der Warteschlange.

casepage-person-until = Schreiben Sie uns bis zum { $until }. Danach schließen wir den Fall.

casepage-approved-until = Sie können das bis zum { $until } tun. Danach schließen wir den Fall.

casepage-refused-until = Der Fall bleibt für Sie bis zum { $until } offen. Danach schließen wir ihn.

casepage-line-row = Platz in der Warteschlange

casepage-line-first = Ihr Fall ist als nächster dran.

casepage-line = { $before ->
    [one] { $before } Fall ist vor Ihrem dran.
   *[other] { $before } Fälle sind vor Ihrem dran.
}

casepage-usual-row = Übliche Dauer

casepage-usual = Bei der Hälfte der letzten Fälle dauerte es bis zur ersten Antwort höchstens { $time }.

casepage-address-row = Wir schreiben an

casepage-notices = Wenn es etwas Neues gibt, schicken wir Ihnen eine E-Mail. Was es Neues gibt, steht nur auf dieser Seite.

casepage-messages-heading = Was geschrieben wurde

casepage-you = Sie

casepage-we = Wir

casepage-second-attempt = Ohne den Fallcode geschrieben

casepage-written = { $at }

casepage-said-photographs-asked = Wir bitten um Fotos von Dokumenten.

casepage-said-photograph-added = Ein Foto wurde hinzugefügt.

casepage-said-approved = Wir bestätigen, dass das Konto Ihnen gehört.

casepage-said-upheld = Wir bestätigen, dass sich dieses Konto für Sie ausgibt.

casepage-said-refused = Wir konnten nicht bestätigen, dass das Konto Ihnen gehört.

casepage-said-report-refused = Wir konnten nicht bestätigen, dass sich dieses Konto für Sie ausgibt.

casepage-said-appealed = Es wurde Widerspruch eingelegt. Jetzt entscheidet jemand anderes.

casepage-said-closed = Der Fall wurde geschlossen.

casepage-said-address = Die Adresse, an die wir schreiben, wurde auf dieser Seite geändert.

casepage-said-account-changed = Das Konto hat sich geändert, seit wir das bestätigt haben. Darum sehen wir uns den Fall noch einmal an, bevor Sie weitermachen können. Sie hören von uns.

casepage-said-way-closed = Jemand, der Nachrichten an eine Adresse des Kontos liest, hat den Weg ins Konto geschlossen. Wir sehen uns den Fall noch einmal an.

casepage-said-withdrawn = Wir haben die Entscheidung zurückgenommen, dass das Konto Ihnen gehört.

casepage-write-heading = Schreiben Sie uns

casepage-write-label = Ihre Nachricht

casepage-write-hint = Schreiben Sie mit Ihren eigenen Worten. Schreiben Sie kein Passwort und keinen Code.

casepage-write-button = Nachricht senden

casepage-write-error-empty = Schreiben Sie Ihre Nachricht. Ein Satz genügt.

casepage-write-error-too-long = { $most ->
    [one] Schreiben Sie höchstens { $most } Zeichen.
   *[other] Schreiben Sie höchstens { $most } Zeichen.
}

casepage-go-on-about = Wir bestätigen, dass das Konto Ihnen gehört. Auf den nächsten Seiten wählen Sie ein neues Passwort und sichern das Konto ab. Wir schreiben das an jede Adresse des Kontos.

casepage-go-on-confirm = Öffnen Sie diese Seite zuerst mit dem Link oder dem Fallcode aus unserer E-Mail. Dann wissen wir, dass die Adresse Ihnen gehört.

casepage-go-on-app = Die nächsten Seiten brauchen einen Browser, in dem die App läuft. Wenn der Blockierungsmodus an ist, benutzen Sie ein anderes Gerät: siehe unten.

casepage-go-on-button = Konto absichern

casepage-refused-about = Das Konto kann trotzdem Ihnen gehören. Aber was in diesem Fall steht, hat nicht gereicht.

casepage-next-heading = Was Sie jetzt tun können

casepage-next-proof = Stellen Sie das Konto auf einem anderen Weg wieder her. Das geht mit einem Code per E-Mail oder SMS, einem Backup-Code, einem Passkey oder einem Wiederherstellungskontakt.

casepage-next-proof-link = Alle Wege in ein Konto ansehen

casepage-next-documents = Legen Sie Widerspruch ein und schreiben Sie, welche anderen Dokumente Sie haben. Vielleicht bitten wir Sie dann um Fotos davon.

casepage-appeal-heading = Widerspruch einlegen

casepage-appeal-about = Dann entscheidet jemand, der diesen Fall noch nicht kennt. Sie können einmal Widerspruch einlegen.

casepage-appeal-label = Warum gehört das Konto Ihnen?

casepage-appeal-hint = Schreiben Sie, was wir vielleicht nicht gesehen haben. Schreiben Sie kein Passwort und keinen Code.

casepage-appeal-button = Widerspruch einlegen

casepage-appealed-before = Zwei Menschen haben in diesem Fall entschieden, unabhängig voneinander. Sie können nicht noch einmal Widerspruch einlegen.

casepage-new-case = Sie können einen neuen Fall eröffnen, wenn Sie uns etwas Neues sagen können.

casepage-withdrawn-about = Wir hatten bestätigt, dass das Konto Ihnen gehört, und haben das zurückgenommen. Der Weg ins Konto ist geschlossen. Darüber ändert sich am Konto nichts mehr.

casepage-report-refused-heading = Wir konnten nicht bestätigen, dass sich das Konto für Sie ausgibt

casepage-report-refused-about = Es kann trotzdem so sein. Aber was in diesem Fall steht, hat nicht gereicht.

casepage-report-withdrawn-about = Wir hatten bestätigt, dass sich das Konto für Sie ausgibt, und haben das zurückgenommen.

casepage-report-next = Legen Sie Widerspruch ein und schreiben Sie, was sonst noch zeigt, dass sich das Konto für Sie ausgibt.

casepage-report-appeal-label = Was zeigt, dass sich das Konto für Sie ausgibt?

casepage-closed-by-person = Sie haben ihn geschlossen.

casepage-closed-no-answer = Darin ist lange nichts passiert.

casepage-closed-upheld = Wir bestätigen, dass sich das Konto für Sie ausgibt. Unser Team kümmert sich jetzt darum. Sie brauchen nichts zu tun.

casepage-closed-recovered = Das Konto ist wiederhergestellt und abgesichert.

casepage-closed-stays = Was Sie geschrieben haben, bleibt hier bis zum { $until }. Dann löschen wir es. Die Referenznummer, die Datumsangaben und die Entscheidung behalten wir.

casepage-more-heading = Mehr zu diesem Fall

casepage-address-summary = Adresse ändern, an die wir schreiben

casepage-address-about = Wir schicken einen neuen Fallcode an die neue Adresse und einen Hinweis an die alte. Andere Geräte brauchen dann den neuen Fallcode.

casepage-address-label = Neue E-Mail-Adresse

casepage-address-hint = Nehmen Sie eine Adresse, deren E-Mails nur Sie lesen können.

casepage-address-button = Adresse ändern

casepage-device-summary = Auf einem anderen Gerät weitermachen

casepage-device-about = Wir zeigen Ihnen hier einmal einen neuen Fallcode. Der Fallcode in der E-Mail gilt dann nicht mehr.

casepage-device-button = Neuen Fallcode anzeigen

casepage-device-heading = Ein neuer Fallcode

casepage-device-once = Wir zeigen diesen Fallcode nur jetzt. Schreiben Sie ihn auf oder tippen Sie ihn in das andere Gerät ein.

casepage-device-where = Öffnen Sie diese Seite auf dem anderen Gerät und geben Sie Referenznummer und Fallcode ein:

casepage-back-link = Zurück zu Ihrem Fall

casepage-close-link = Fall schließen

casepage-close-heading = Diesen Fall schließen?

casepage-close-then = Danach arbeitet niemand mehr daran, und er kann nicht wieder geöffnet werden. Sie können jederzeit einen neuen Fall eröffnen.

casepage-close-photographs = Fotos, die Sie uns gegeben haben, werden sofort gelöscht.

casepage-close-texts = Was geschrieben wurde, können Sie noch 90 Tage lang lesen. Dann löschen wir es.

casepage-close-way = Sie können dann nicht mehr über den Fall in Ihr Konto kommen.

casepage-close-button = Fall schließen

casepage-leave-about = Wenn auch andere dieses Gerät benutzen, verlassen Sie diese Seite, sobald Sie fertig sind.

casepage-leave-button = Seite verlassen

casepage-left-status = Sie haben die Seite Ihres Falls verlassen.

casepage-other-heading = Ihr Link gehört zu einem anderen Fall

casepage-other-about = In diesem Browser ist ein anderer Fall offen. Der Knopf öffnet stattdessen den Fall aus dem Link.

casepage-written-status = Ihre Nachricht ist im Fall.

casepage-moved-status = Die Adresse ist geändert. Ein neuer Fallcode ist dorthin unterwegs.

casepage-appealed-status = Ihr Widerspruch ist im Fall. Jetzt entscheidet jemand anderes.

casepage-closed-status = Der Fall ist jetzt geschlossen.

casepage-back-status = Wir müssen uns den Fall noch einmal ansehen. Warum, steht in der neuesten Nachricht.

casepage-changed-status = Der Fall hat sich inzwischen geändert. Hier sehen Sie den neuen Stand.

casepage-trouble-heading = Das hat nicht geklappt
