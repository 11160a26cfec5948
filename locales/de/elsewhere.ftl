elsewhere-asks-heading = Vergleichen Sie die Codes

elsewhere-asks = Ihr anderes Gerät zeigt einen Code. Wenn es dieser hier ist, drücken Sie dort auf „Ja, derselbe Code“.

elsewhere-asks-next = Dann geht es auf dieser Seite von selbst weiter.

elsewhere-code-label = Code

elsewhere-heading = Sie machen auf einem anderen Gerät weiter

elsewhere-follows = Diese Seite ändert sich, wenn Sie dort beim nächsten Schritt sind.

elsewhere-follows-identify = Dort geben Sie gerade an, um welches Konto es geht.

elsewhere-follows-prove = Dort weisen Sie gerade nach, dass Sie es sind.

elsewhere-follows-secure = Dort sichern Sie gerade das Konto ab.

elsewhere-follows-case = Dort bitten Sie gerade einen Menschen um Hilfe.

elsewhere-follows-finish = Dort sind Sie fertig.

elsewhere-take-back-button = Auf diesem Gerät weitermachen

elsewhere-take-back-about = Wenn das andere Gerät nicht Ihnen gehört oder Sie es nicht benutzen können, machen Sie hier weiter. Dann weisen Sie noch einmal nach, dass Sie es sind.
