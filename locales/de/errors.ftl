errors-wait-heading = Warten Sie, bevor Sie es noch einmal versuchen

errors-wait-why = Es gab in kurzer Zeit viele Versuche. Das Warten schützt das Konto.

errors-wait-until = Sie können es um { $until } noch einmal versuchen.

errors-wait-left = Zeit, bis Sie es noch einmal versuchen können: { $left }.

errors-wait-over = Sie können es jetzt noch einmal versuchen.

errors-wait-network = Aus Ihrem Netzwerk kamen viele Versuche. Vielleicht kommen sie von anderen, die es auch benutzen.

errors-offline-heading = Sie sind offline

errors-offline = Dieses Gerät hat keine Verbindung zum Internet. Was Sie eingegeben haben, ist noch da.

errors-offline-what-next = Sobald Sie wieder verbunden sind, geht es hier weiter.

errors-online-status = Sie sind wieder verbunden.

errors-timeout-heading = Die Antwort dauert zu lange

errors-timeout = Vielleicht ist die Verbindung langsam. Was Sie eingegeben haben, ist noch da. Wenn Sie es noch einmal versuchen, passiert nichts doppelt.

errors-service-heading = Entschuldigung, der Dienst hat gerade ein Problem

errors-service-saved = Ihr Fortschritt ist gespeichert. Vielleicht müssen Sie noch einmal eingeben, was auf dieser Seite steht.

errors-service-what-next = Versuchen Sie es in ein paar Minuten noch einmal. Wenn das nicht hilft, sprechen Sie mit einem Menschen.

errors-service-until = Wir erwarten, dass es um { $until } wieder funktioniert.

errors-old-heading = Es gibt eine neuere Version dieser Seite

errors-old = Laden Sie die Seite neu, um weiterzumachen. Sie kommen wieder zum selben Schritt.

errors-moved-heading = Sie sind schon weiter

errors-moved = Dieser Schritt wurde in einem anderen Fenster oder gerade eben erledigt. Wir haben den Schritt geöffnet, bei dem Sie jetzt sind.

errors-busy = Wir arbeiten noch daran. Es dauert ein paar Sekunden.

errors-form = Etwas in diesem Formular konnten wir nicht lesen. Prüfen Sie es und senden Sie es noch einmal.

errors-not-found-heading = Unter dieser Adresse gibt es keine Seite

errors-not-found = Prüfen Sie die Adresse der Seite oder beginnen Sie von vorn.

errors-stopped-heading = Die Seite reagiert nicht mehr

errors-stopped = Ihr Fortschritt ist gespeichert. Laden Sie die Seite neu, um dort weiterzumachen, wo Sie waren.

errors-closed-step = Diesen Schritt können Sie jetzt nicht öffnen. Hier ist der Schritt, bei dem Sie sind.

errors-cut-off-heading = Wir erreichen den Dienst nicht

errors-cut-off = Vielleicht ist die Verbindung unterbrochen. Was Sie eingegeben haben, ist noch da. Wenn Sie es noch einmal versuchen, passiert nichts doppelt.

errors-closed-heading = Dieser Weg geht gerade nicht

errors-closed = Sie können diesen Weg im Moment nicht benutzen. Wählen Sie einen anderen Weg oder sprechen Sie mit einem Menschen.

errors-passkey-heading = Der Passkey hat nicht funktioniert

errors-passkey = Vielleicht gehört er zu einem anderen Konto. Versuchen Sie einen anderen Passkey oder wählen Sie einen anderen Weg.

errors-receipt = Wenn Sie mit uns darüber sprechen, nennen Sie uns { $code }.

errors-again-heading = Wir versuchen es noch einmal

errors-again = Die Verbindung ist nicht gut. Was Sie eingegeben haben, ist noch da, und nichts passiert doppelt.

errors-foreign-heading = Etwas anderes hat geantwortet

errors-foreign = In einem öffentlichen WLAN müssen Sie sich vielleicht erst anmelden. Öffnen Sie irgendeine andere Seite, um das zu sehen. Versuchen Sie es dann noch einmal.

errors-lasting = Sie müssen hier nicht warten. Öffnen Sie diese Seite bis zum { $until } wieder in diesem Browser, dann sind Sie wieder bei diesem Schritt.

errors-lasting-pass = Ihr Wiederherstellungspass gilt auf jedem Gerät.
