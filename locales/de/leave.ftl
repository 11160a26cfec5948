leave-link = Aufhören und verlassen

leave-heading = Möchten Sie aufhören?

leave-what-next = Was Sie eingegeben haben, wird aus diesem Browser gelöscht. Ihr Konto bleibt, wie es ist.

leave-start-again = Sie können jederzeit neu beginnen.

leave-button = Aufhören und verlassen

leave-stay-button = Hier bleiben
