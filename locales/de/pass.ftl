pass-panel-heading = Später oder woanders weitermachen

pass-about = Mit einem Wiederherstellungspass machen Sie in einem anderen Browser oder an einem anderen Tag dort weiter, wo Sie waren. Passwörter und Codes kommen nie mit.

pass-make-button = Wiederherstellungspass erstellen

pass-remake-button = Neuen Wiederherstellungspass erstellen

pass-have = Sie haben einen Wiederherstellungspass: { $reference }. Er gilt bis zum { $until }.

pass-remake-about = Wir können ihn nicht noch einmal zeigen. Ein neuer Pass ersetzt ihn.

pass-heading = Ihr Wiederherstellungspass

pass-keep = Bewahren Sie ihn dort auf, wo nur Sie ihn lesen können. Wer ihn hat, kann an Ihrer Stelle weitermachen. Aber auch dann muss man nachweisen, wer man ist.

pass-shown-once = Wir zeigen ihn nur dieses eine Mal.

pass-reference-label = Referenznummer

pass-code-label = Code des Passes

pass-works-until = Der Pass gilt bis zum { $until }.

pass-picture-label = Bild mit dem Link Ihres Passes, für die Kamera eines Handys

pass-picture-hint = Sie können dieses Bild auch mit einem Handy scannen.

pass-save-button = Als Textdatei speichern

pass-file-title = wiederherstellungspass

pass-file-heading = Wiederherstellungspass von { -service }

pass-file-use = Um weiterzumachen, öffnen Sie { $address } und geben Sie beide Zeilen ein.

pass-file-line = { $label }: { $value }

pass-use-link = Ich habe einen Wiederherstellungspass

pass-use-heading = Mit einem Wiederherstellungspass weitermachen

pass-use-intro = Geben Sie ein, was auf Ihrem Wiederherstellungspass steht. Dann weisen Sie noch einmal nach, dass Sie es sind.

pass-reference-hint = 8 Buchstaben und Ziffern, zum Beispiel K7QM‑3XTB.

pass-code-hint = 16 Buchstaben und Ziffern in vier Gruppen. Leerzeichen und Bindestriche spielen keine Rolle.

pass-error-reference-empty = Geben Sie die Referenznummer von Ihrem Wiederherstellungspass ein.

pass-error-reference = Das ist keine Referenznummer. Prüfen Sie alle 8 Buchstaben und Ziffern.

pass-error-code-empty = Geben Sie den Code von Ihrem Wiederherstellungspass ein.

pass-error-code-short = { $missing ->
    [one] Beim Code fehlt { $missing } Zeichen. Geben Sie alle 16 ein.
   *[other] Beim Code fehlen { $missing } Zeichen. Geben Sie alle 16 ein.
}

pass-error-code-long = Das ist länger als der Code. Geben Sie nur seine 16 Buchstaben und Ziffern ein.

pass-error-code-signs = Der Code hat nur Buchstaben und Ziffern. Geben Sie ihn so ein, wie er auf dem Pass steht.

pass-error-code-mistyped = Ein Buchstabe oder eine Ziffer des Codes stimmt nicht. Vergleichen Sie ihn mit Ihrem Pass.

pass-error-unknown = Kein Wiederherstellungspass hat diese Referenznummer und diesen Code. Prüfen Sie beides. Wenn Sie einen neueren Pass erstellt haben, nehmen Sie den.
