phone-heading = Sprechen Sie gerade mit uns am Telefon?

phone-about = Wenn Sie uns angerufen haben, lesen Sie einen Code von dieser Seite vor. Dann sehen wir, bei welchem Schritt Sie sind, und können Ihnen helfen.

phone-sees = Das sehen wir: den Schritt, was nicht geklappt hat, und Ihre Sprache. Wir sehen nie einen Code, ein Passwort oder was Sie tippen.

phone-never = Wir rufen Sie nie an. Wenn jemand Sie angerufen hat, legen Sie auf.

phone-start-button = Code anzeigen

phone-none-heading = Beginnen Sie zuerst eine Wiederherstellung

phone-none = Diese Seite hilft, während Sie in diesem Browser ein Konto wiederherstellen.

phone-none-link = Zur ersten Seite

phone-code-heading = Lesen Sie diesen Code vor

phone-code-label = Code für den Anruf

phone-code-until = Er gilt einmal, bis zum { $until }.

phone-code-next = Wenn unser Support ihn eingegeben hat, zeigt diese Seite drei Wörter. Unser Support sagt sie zuerst.

phone-joined-heading = Unser Support kann Ihren Schritt sehen

phone-phrase-label = Unser Support sagt

phone-phrase-about = Wenn Sie etwas anderes hören oder die Wörter selbst sagen sollen, sind wir es nicht. Drücken Sie auf „Schritt nicht mehr zeigen“ und legen Sie auf.

phone-since = Seit dem { $since }. Das endet nach einer Stunde von selbst.

phone-offer-heading = Was wir vorschlagen

phone-offer-another = Wählen Sie einen anderen Weg, um nachzuweisen, dass Sie es sind.

phone-offer-newest = Suchen Sie die neueste E-Mail oder SMS mit einem Code. Sehen Sie auch im Spam- oder Junk-Ordner nach.

phone-offer-person = Lassen Sie es einen Menschen ansehen: Beantworten Sie ein paar Fragen.

phone-offer-go-on = Machen Sie dort weiter, wo Sie sind.

phone-offer-yours = Sie entscheiden. Nichts passiert von selbst.

phone-back-link = Zurück zur Wiederherstellung

phone-end-button = Schritt nicht mehr zeigen

phone-over-heading = Wir sehen Ihren Schritt nicht mehr

phone-over = Ihre Wiederherstellung geht dort weiter, wo sie war.

phone-again-button = Anderen Code anzeigen

phone-link = Sprechen Sie mit uns am Telefon?

phone-words = Ananas. Anker. Apfel. Berg. Blume. Brücke. Butter. Daumen. Drachen. Elefant. Ente. Fahrrad. Feder. Fenster. Flöte. Frosch. Fußball. Gabel. Garten. Gitarre. Glocke. Gurke. Hammer. Honig. Insel. Jacke. Kaktus. Kamel. Kerze. Klavier. Koffer. Krokodil. Kuchen. Lampe. Leiter. Löffel. Mond. Muschel. Orange. Papagei. Pinguin. Pullover. Rakete. Regen. Roboter. Salat. Schiff. Schokolade. Sofa. Sonne. Spiegel. Tasse. Teppich. Tiger. Tomate. Traktor. Tulpe. Vulkan. Wald. Wolke. Würfel. Zebra. Zelt. Zitrone.
