helping-heading = Vous aidez quelqu’un d’autre

helping-lead = Le mieux est que la personne à qui appartient le compte soit à côté de vous, ou au téléphone avec vous.

helping-you-heading = Ce que vous pouvez faire

helping-you-read = Lui lire les pages et expliquer ce qui est demandé.

helping-you-type = Taper ce qui n’est pas secret : le nom du compte, et ce qui s’est passé.

helping-you-contact = Lui lire un code, si vous êtes son contact de récupération.

helping-you-case = Demander l’aide d’une personne de notre équipe. Dites dans vos réponses que vous écrivez pour quelqu’un d’autre.

helping-owner-heading = Ce que seule cette personne peut faire

helping-owner-decide = Décider ce qui est fait avec le compte.

helping-owner-codes = Ouvrir ses propres e-mails et messages, et entrer chaque code.

helping-owner-password = Choisir le nouveau mot de passe et le taper, pour que personne d’autre ne le connaisse.

helping-owner-factors = Configurer une clé d’accès ou une application d’authentification, sur un appareil à elle.

helping-owner-photographs = Montrer des documents, si une personne de notre équipe les demande.

helping-never-heading = Ce qu’il ne faut pas faire

helping-never = N’utilisez pas votre e-mail ou votre téléphone à la place des siens. Ne gardez aucun de ses mots de passe ni de ses codes.

helping-stranger = Si vous ne connaissez pas la personne à qui appartient le compte, arrêtez-vous ici. Arrêtez-vous aussi si un inconnu vous a demandé de faire cela.

helping-start-heading = Commencer ensemble

helping-situation-label = Qu’est-il arrivé au compte ?

helping-start-button = Commencer

helping-start-next = Chaque page dit ensuite ce que seule cette personne entre. Vous pouvez continuer sur son propre téléphone à tout moment.
