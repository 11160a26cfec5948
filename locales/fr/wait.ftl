wait-heading = Il y a un temps d’attente

wait-lead = Vous avez assez prouvé. Maintenant, nous attendons, pour que la personne à qui appartient le compte puisse tout arrêter si ce n’est pas vous.

wait-until = Vous pourrez continuer à partir du { $until }.

wait-left = Temps restant : { $left }.

wait-over-status = Le temps d’attente est terminé. Vous pouvez maintenant continuer.

wait-over = Vous pouvez maintenant continuer. D’abord, vous prouvez encore une fois que c’est vous.

wait-why-heading = Pourquoi nous attendons

wait-without-second-step = Le compte a une deuxième étape de connexion, et elle n’a pas été utilisée.

wait-new-address = Le code est allé à une adresse ou à un numéro ajouté au compte il y a peu de temps.

wait-policy = Nous faisons attendre tout le monde pour les comptes de ce genre.

wait-signs-of-fraud = Des signes montrent que quelqu’un d’autre essaie d’entrer. Cela prend donc plus de temps.

wait-told-heading = Qui a reçu un message

wait-told = { $count ->
    [one] Nous avons écrit à { $count } adresse ou numéro du compte. Le message dit comment annuler.
    [many] Nous avons écrit à { $count } d’adresses ou de numéros du compte. Les messages disent comment annuler.
   *[other] Nous avons écrit à { $count } adresses ou numéros du compte. Les messages disent comment annuler.
}

wait-end-heading = Ce qui se passe à la fin

wait-end = Revenez sur cette page. Vous prouvez encore une fois que c’est vous, puis vous choisissez un nouveau mot de passe.

wait-meanwhile = Vous pouvez fermer cette page. D’ici là, le compte reste comme il est.

wait-cancel-button = Annuler la récupération

wait-cancel-about = Cela met fin au temps d’attente et à la récupération. Le compte reste comme il est.

wait-go-on-button = Continuer
