address-heading = Eine Adresse hinzufügen

address-about = Zwei Adressen sind sicherer als eine: Wenn Sie eine verlieren, erreichen wir Sie noch über die andere.

address-label = E-Mail-Adresse

address-hint = Nur Sie sollten die Nachrichten dort lesen können.

address-label-or-phone = E-Mail-Adresse oder Telefonnummer

address-hint-or-phone = Nur Sie sollten die Nachrichten dort lesen können. Beginnen Sie eine Telefonnummer mit + und der Vorwahl des Landes.

address-button = Code senden

address-sent = Wir haben einen Code an { $address } geschickt. Es kann ein paar Minuten dauern, bis er ankommt.

address-other-button = Andere Adresse benutzen

address-code-label = Code

address-code-hint = 8 Ziffern aus der Nachricht. Nur der neueste Code gilt.

address-confirm-button = Adresse hinzufügen

address-what-next = Die Adresse wird hinzugefügt, wenn Sie alle Änderungen bestätigen. Wir schreiben das auch an Ihre anderen Adressen.

address-error-empty = Geben Sie eine E-Mail-Adresse ein.

address-error-form = Geben Sie eine Adresse wie sam@example.org ein oder eine Telefonnummer, die mit + beginnt.

address-error-there = Diese Adresse gehört schon zum Konto.

address-error-code-empty = Geben Sie den Code aus der Nachricht ein.

address-error-code-form = Geben Sie die 8 Ziffern aus der Nachricht ein.

address-error-code-wrong = Das ist nicht der Code, den wir geschickt haben. Vergleichen Sie ihn mit der neuesten Nachricht.

address-error-code-over = Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.
