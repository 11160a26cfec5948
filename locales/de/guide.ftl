guide-message =
    Guten Tag,

    Sie haben { -service } um Hilfe mit Ihrem Konto gebeten. Dieser Link öffnet die richtige Seite:

    { $address }

    Er funktioniert einmal, bis zum { $until }. Dort weisen Sie nach, dass das Konto Ihnen gehört. Niemand von
    { -service } fragt Sie nach einem Passwort oder einem Code.

    Wenn Sie nicht um Hilfe gebeten haben, öffnen Sie den Link nicht.

    { -service }
