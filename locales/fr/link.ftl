link-unchanged = L’ouverture de cette page n’a rien changé.

link-account = Il s’agit du compte { $account }.

link-works-until = Le lien fonctionne jusqu’au { $until }.

link-refuse-about = Ou refusez le lien. Personne ne pourra alors l’utiliser.

link-refuse-button = Refuser le lien

link-start-button = Aller à la première page

link-secure-button = Sécuriser le compte

link-go-on-button = Continuer la récupération

link-handover-heading = Continuez votre récupération ici

link-handover = Vous avez commencé sur un autre appareil et vous continuez ici. Ensuite, vous comparez le code que les deux appareils affichent.

link-handover-not-you = Continuez seulement si vous avez montré vous-même ce lien à cet appareil.

link-handover-button = Continuer ici

link-pass-heading = Continuez avec votre pass de récupération

link-pass = Cela amène votre progression dans ce navigateur, sans aucun mot de passe ni code.

link-pass-confirm = Ensuite, vous prouvez encore une fois que c’est vous.

link-pass-button = Continuer ici

link-guide = Une personne de l’équipe { -service } a créé ce lien pour vous. Il commence une récupération. Vous y prouvez que c’est vous.

link-guide-asked = Continuez seulement si vous nous avez demandé de l’aide.

link-not-me-heading = Ce n’était pas vous ?

link-not-me = Si vous n’avez pas fait ce que dit notre e-mail, appuyez sur le bouton. Il gèle le compte : pendant 7 jours, personne ne peut modifier ses adresses, ses numéros ni la façon de s’y connecter.

link-not-me-told = Nous envoyons un message à chaque adresse et à chaque numéro du compte pour le dire. Vous pouvez quand même vous connecter.

link-not-me-button = Ce n’était pas moi

link-was-me-about = Si c’était vous, appuyez sur l’autre bouton. Ce lien ne fonctionnera alors plus.

link-was-me-button = C’était moi

link-cancel-heading = Annuler cette récupération ?

link-cancel = Quelqu’un a demandé à retrouver l’accès à ce compte et attend. Si ce n’est pas vous, annulez.

link-cancel-you = Si c’est vous, n’annulez pas. Attendez simplement.

link-cancel-button = Annuler la récupération

link-keep-about = Pour la laisser continuer, appuyez sur l’autre bouton. Ce lien ne fonctionnera alors plus.

link-keep-button = La laisser continuer

link-way-heading = Fermer cet accès au compte ?

link-way = Quelqu’un nous a dit que ce compte lui appartient, et nous l’avons cru. Si ce n’était pas vous, fermez cet accès.

link-way-you = Si c’était vous, ne fermez rien. Vous pouvez continuer.

link-way-button = Fermer cet accès

link-way-used-heading = Cet accès au compte a déjà servi

link-way-used = Quelqu’un a déjà utilisé cet accès et modifié le compte. Si ce n’était pas vous, appuyez sur le bouton. Il gèle le compte : pendant 7 jours, personne ne peut modifier ses adresses, ses numéros ni la façon de s’y connecter.

link-expired-heading = Ce lien a expiré

link-expired = Nos liens ne fonctionnent qu’un certain temps. Rien n’a changé. Vous pouvez recommencer depuis la première page.

link-used-heading = Ce lien a déjà été utilisé

link-used = Chaque lien ne sert qu’une fois. Si vous avez encore besoin d’aide, allez à la première page.

link-replaced-heading = Il existe un lien plus récent

link-replaced = Utilisez le plus récent. Celui-ci ne fonctionne plus. Si vous ne l’avez pas, allez à la première page.

link-elsewhere-heading = Vous avez continué dans un autre navigateur

link-elsewhere = Le lien y a été ouvert, donc la récupération y continue. Retournez dans l’autre navigateur ou sur l’autre appareil.

link-elsewhere-pass = Si vous ne pouvez pas, utilisez votre pass de récupération ici.

link-elsewhere-button = Utiliser un pass de récupération

link-done-heading = Ce que fait ce lien est déjà fait

link-done-not-me = Le compte est déjà gelé. Maintenant, sécurisez-le.

link-done-cancel = La récupération est déjà annulée. Maintenant, sécurisez le compte.

link-done-way = Cet accès au compte n’est plus ouvert. S’il a servi à modifier le compte, nous vous l’avons aussi écrit. Maintenant, sécurisez le compte.

link-done-here = La récupération est déjà dans ce navigateur. Continuez-la.

link-unknown-heading = Il manque une partie de ce lien

link-unknown = Ouvrez à nouveau le lien de notre e-mail, ou copiez-le en entier. S’il ne fonctionne toujours pas, allez à la première page.

link-frozen-heading = Le compte est gelé

link-frozen-until = Jusqu’au { $until }, personne ne peut modifier ses adresses, ses numéros ni la façon de s’y connecter.

link-frozen = Pour le moment, personne ne peut modifier ses adresses, ses numéros ni la façon de s’y connecter.

link-frozen-next = Ensuite, sécurisez le compte. Nous vous aidons à chaque étape.

link-cancelled-heading = La récupération est annulée

link-cancelled = Rien n’a changé sur le compte. Ce qui a été prouvé pendant cette récupération ne compte plus.

link-cancelled-kept = Nous en gardons une trace, ainsi que les dossiers que vous avez ouverts chez nous.

link-cancelled-next = Si quelqu’un d’autre l’a demandée, sécurisez le compte maintenant.

link-closed-heading = L’accès est fermé

link-closed = La personne qui l’a demandé ne peut pas continuer. Une personne de notre équipe examine à nouveau la demande.

link-refused-heading = Le lien ne fonctionne plus

link-refused = Vous l’avez refusé, donc personne ne peut l’utiliser. Rien n’a changé.
