proofs-heading = Comment voulez-vous prouver que c’est vous ?

proofs-intro = Tous les moyens se valent. Choisissez celui que vous pouvez utiliser maintenant.

proofs-more-heading = Il faut encore une preuve

proofs-more-why = Ce compte a une deuxième étape de connexion. Une seule sorte de preuve ne suffit donc pas pour changer le mot de passe.

proofs-more-protects = Ainsi, une autre personne qui peut lire vos e-mails ne peut pas entrer.

proofs-confirm-heading = Prouvez encore une fois que c’est vous

proofs-confirm-why = Vous avez déjà assez prouvé. Une nouvelle preuve montre que personne d’autre ne continue à votre place.

proofs-proven-heading = Ce que vous avez prouvé

proofs-choose-heading = Ce que vous pouvez utiliser maintenant

proofs-passkey = Clé d’accès (passkey)

proofs-passkey-about = Sur cet appareil ou sur un téléphone à côté. Cela prend quelques secondes.

proofs-app = Code de votre application d’authentification

proofs-app-about = Il vous faut le téléphone avec l’application. Cela prend environ une minute.

proofs-email = Code par e-mail

proofs-email-about = Vous devez pouvoir lire les e-mails du compte. Cela prend quelques minutes.

proofs-text = Code par SMS

proofs-text-about = Il vous faut le téléphone avec le numéro du compte. Cela prend quelques minutes.

proofs-text-risk = Si quelqu’un prend le contrôle de votre numéro de téléphone, il reçoit aussi ce code. Un autre moyen est plus sûr.

proofs-backup = Code de secours

proofs-backup-about = Il vous faut la liste que vous avez enregistrée ou imprimée. Cela prend environ une minute.

proofs-contact = Code d’un contact de récupération

proofs-contact-about = Quelqu’un que vous avez choisi reçoit un code et vous le lit. Cela prend le temps d’un appel.

proofs-person = Vérification par une personne

proofs-person-about = Vous répondez à trois questions courtes. Une personne lit vos réponses et vous répond.

proofs-sent-to = À { $address }

proofs-figures = { $percent ->
    [one] Cela marche pour { $percent } personne sur 100.
    [many] Cela marche pour { $percent } de personnes sur 100.
   *[other] Cela marche pour { $percent } personnes sur 100.
} La moitié d’entre elles mettent moins de { $time }.

proofs-cannot-link = Je ne peux pas l’utiliser

proofs-cannot-or-read-link = Je ne peux pas l’utiliser, ou quelqu’un d’autre le lit

proofs-cannot-label = Je ne peux pas l’utiliser : { $way }

proofs-cannot-or-read-label = Je ne peux pas l’utiliser, ou quelqu’un d’autre le lit : { $way }

proofs-cannot-suspends = Si vous avez perdu votre application d’authentification ou votre clé d’accès, dites-le. Elle cesse alors aussitôt de fonctionner.

proofs-ruled-out-heading = Ce que vous n’utilisez pas

proofs-can-link = Finalement, je peux l’utiliser

proofs-can-label = Finalement, je peux l’utiliser : { $way }

proofs-none = Il n’y a pas d’autre moyen que vous puissiez utiliser ici. Une personne peut vérifier que c’est vous.

proofs-unchanged = Rien n’a changé sur votre compte.

proofs-person-button = Demander la vérification à une personne

proofs-changed-status = La liste a changé.
