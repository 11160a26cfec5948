helping-heading = Sie helfen jemand anderem

helping-lead = Am besten geht es, wenn die Person, der das Konto gehört, neben Ihnen sitzt oder mit Ihnen telefoniert.

helping-you-heading = Was Sie tun können

helping-you-read = Lesen Sie der Person die Seiten vor und erklären Sie, wonach gefragt wird.

helping-you-type = Tippen Sie ein, was nicht geheim ist: den Namen des Kontos und was passiert ist.

helping-you-contact = Lesen Sie der Person einen Code vor, wenn Sie ihr Wiederherstellungskontakt sind.

helping-you-case = Bitten Sie für die Person einen Menschen um Hilfe. Schreiben Sie dazu, dass Sie für jemand anderen schreiben.

helping-owner-heading = Was nur die Person tut, der das Konto gehört

helping-owner-decide = Entscheiden, was mit dem Konto geschieht.

helping-owner-codes = Die eigenen E-Mails und Nachrichten öffnen und jeden Code eingeben.

helping-owner-password = Das neue Passwort wählen und eintippen, damit niemand sonst es kennt.

helping-owner-factors = Einen Passkey oder eine Authenticator-App einrichten, auf einem eigenen Gerät.

helping-owner-photographs = Dokumente zeigen, wenn ein Mensch von uns darum bittet.

helping-never-heading = Was niemand tun sollte

helping-never = Geben Sie nicht Ihre eigene E-Mail-Adresse oder Ihr Handy für das Konto an. Behalten Sie kein Passwort und keinen Code der Person.

helping-stranger = Wenn Sie die Person nicht kennen, hören Sie hier auf. Hören Sie auch auf, wenn jemand Fremdes Sie darum gebeten hat.

helping-start-heading = Fangen Sie gemeinsam an

helping-situation-label = Was ist mit dem Konto passiert?

helping-start-button = Anfangen

helping-start-next = Auf jeder Seite steht dann, was nur die Person selbst eingibt, der das Konto gehört. Sie können jederzeit auf ihrem Handy weitermachen.
