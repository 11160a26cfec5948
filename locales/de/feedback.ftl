feedback-heading = Wie war es, wieder in Ihr Konto zu kommen?

feedback-leaving-heading = Wie ist es bisher?

feedback-lead = Ein Druck genügt. Sie können die Seite auch verlassen: Nichts hängt von Ihrer Antwort ab.

feedback-private = Wir merken uns zu Ihrer Antwort nur den Schritt, nicht Ihren Namen und nicht Ihr Konto.

feedback-very-easy-button = Sehr leicht

feedback-easy-button = Leicht

feedback-neither-button = Weder leicht noch schwer

feedback-hard-button = Schwer

feedback-very-hard-button = Sehr schwer

feedback-thanks-heading = Vielen Dank

feedback-thanks = Ihre Antwort ist angekommen.

feedback-sentence-label = Was sollten wir ändern?

feedback-sentence-hint = Ein Satz genügt. Schreiben Sie keine Namen, Adressen oder Codes.

feedback-quote-label = Sie dürfen diesen Satz in Berichten zitieren

feedback-send-button = Senden
