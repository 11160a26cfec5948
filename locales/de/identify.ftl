identify-heading = Um welches Konto geht es?

identify-hint = Geben Sie die E-Mail-Adresse, die Telefonnummer oder den Benutzernamen des Kontos ein.

identify-what-next = Danach wählen Sie, wie Sie nachweisen, dass Sie es sind. Vorher senden wir nichts.

identify-error-empty = Geben Sie die E-Mail-Adresse, die Telefonnummer oder den Benutzernamen des Kontos ein.

identify-error-too-long = { $most ->
    [one] Geben Sie höchstens { $most } Zeichen ein. Prüfen Sie, ob sonst noch etwas eingefügt wurde.
   *[other] Geben Sie höchstens { $most } Zeichen ein. Prüfen Sie, ob sonst noch etwas eingefügt wurde.
}

identify-error-signs = Geben Sie nur die Buchstaben, Ziffern und Zeichen ein, die zum Namen des Kontos gehören.

identify-unknown-link = Ich kenne keine dieser Angaben
