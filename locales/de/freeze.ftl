freeze-heading = Das Konto einfrieren

freeze-about = { $time } lang kann niemand Adressen, das Passwort, den zweiten Schritt oder den Zugriff von Apps ändern.

freeze-told = Wir schreiben das an jede Adresse des Kontos. Sie können hier trotzdem weitermachen.

freeze-button = Konto einfrieren

freeze-until = Das Konto ist bis zum { $until } eingefroren.

freeze-what = Bis dahin kann niemand Adressen, den zweiten Schritt oder den Zugriff von Apps ändern. Sie können hier trotzdem weitermachen.
