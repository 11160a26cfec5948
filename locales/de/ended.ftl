ended-left-heading = Sie haben die Wiederherstellung verlassen

ended-left = In diesem Browser ist nichts gespeichert. Was vorher schon erledigt wurde, bleibt erledigt.

ended-left-offline = Dieser Browser hat alles gelöscht. Er konnte uns nicht erreichen. Darum endet Ihre Wiederherstellung bei uns von selbst.

ended-expired-heading = Diese Wiederherstellung ist zu Ende

ended-expired = Zu Ihrer Sicherheit bleibt eine Wiederherstellung nur { $duration } lang offen. An Ihrem Konto hat sich nichts geändert.

ended-ran-out = Zu Ihrer Sicherheit endet eine Wiederherstellung nach einiger Zeit. An Ihrem Konto hat sich seit Ihrem letzten Schritt nichts geändert.

ended-expired-idle-heading = Sie waren eine Weile weg

ended-expired-idle = Wenn { $duration } lang nichts gedrückt wird, endet die Wiederherstellung zu Ihrer Sicherheit. An Ihrem Konto hat sich nichts geändert.

ended-replaced-heading = Eine neuere Wiederherstellung hat diese ersetzt

ended-replaced = Wenn Sie sie in einem anderen Fenster oder Browser begonnen haben, machen Sie dort weiter. Wenn Sie das nicht waren, beginnen Sie hier neu und frieren Sie das Konto ein, oder sprechen Sie mit einem Menschen.

ended-cancelled-heading = Die Wiederherstellung wurde abgebrochen

ended-cancelled = Die Wartezeit ist zu Ende, und es wurde nichts geändert. Das Konto behält sein Passwort, seine Adressen und seine Geräte.

ended-cancelled-kept = Ein eingefrorenes Konto bleibt eingefroren, bis die Zeit um ist. Ein Fall, den Sie eröffnet haben, bleibt offen.

ended-unknown-heading = Hier ist keine Wiederherstellung offen

ended-unknown = Vielleicht ist sie schon zu Ende. Wenn Sie in einem anderen Browser begonnen haben, machen Sie dort weiter.

ended-done-heading = Das ist schon erledigt

ended-done = Das Passwort wurde hier geändert. Melden Sie sich mit dem neuen an.

ended-start-button = Neu beginnen

ended-feedback-link = Wie ist es bisher?
