leave-link = Arrêter et quitter

leave-heading = Voulez-vous arrêter ?

leave-what-next = Ce que vous avez entré est supprimé de ce navigateur. Votre compte reste comme il est.

leave-start-again = Vous pouvez recommencer à tout moment.

leave-button = Arrêter et quitter

leave-stay-button = Rester ici
