handover-heading = Continuer sur votre téléphone

handover-about = Vous pouvez continuer sur un téléphone et revenir ici à tout moment.

handover-offer-button = Afficher le lien pour un téléphone

handover-scan = Dirigez l’appareil photo de votre téléphone vers cette image et ouvrez le lien.

handover-picture-label = Image avec le lien, pour l’appareil photo d’un téléphone

handover-time-left = Temps restant pour ouvrir le lien : { $left }.

handover-over-status = Le lien pour votre téléphone ne fonctionne plus. Vous pouvez en afficher un nouveau.

handover-gone = Nous n’affichons le lien qu’une seule fois. Affichez-en un nouveau si vous en avez encore besoin.

handover-renew-button = Afficher un nouveau lien

handover-withdraw-button = Ne pas continuer sur un téléphone

handover-asked-heading = Est-ce votre téléphone ?

handover-asked = Un appareil veut continuer votre récupération. Affiche-t-il ce code ?

handover-asked-not-yours = Si vous n’avez pas ouvert le lien vous-même, ou si les codes sont différents, appuyez sur « Non ».

handover-asked-status = Un appareil veut continuer votre récupération. Comparez les codes.

handover-code-label = Code

handover-confirm-button = Oui, c’est le même code

handover-refuse-button = Non
