mail-code-subject = Votre code pour { -service }

mail-code-body =
    Bonjour,

    Quelqu’un a demandé à retrouver l’accès à votre compte { -service }. Si c’était vous, voici votre code :

    { $code }

    Entrez-le sur la page où vous l’avez demandé. Il fonctionne pendant { $duration }. Si vous en avez demandé plusieurs,
    utilisez le code le plus récent.

    Ne dites ce code à personne. Personne chez { -service } ne vous le demande, ni par téléphone ni par messagerie.

    Si ce n’était pas vous, vous pouvez ignorer cet e-mail. Sans le code, rien ne change sur votre compte.

    { -service }

mail-code-short-body =
    Votre code pour retrouver votre compte { -service } :

    { $code }

    Saisissez-le sur la page où vous l’avez demandé. Il fonctionne pendant : { $duration }. Seul le code le plus récent compte.

    Ne donnez ce code à personne. Personne de { -service } ne vous le demande.

    Si vous ne l’avez pas demandé, vous n’avez rien à faire. Sans le code, rien ne change.

    { -service }

mail-no-account-subject = Il n’y a pas de compte { -service } avec cette adresse

mail-no-account-body =
    Bonjour,

    Quelqu’un a entré cette adresse e-mail pour retrouver l’accès à un compte { -service }. Il n’y a pas de compte avec cette
    adresse.

    Si c’était vous, votre compte a peut-être une autre adresse e-mail. Essayez celle-là, votre numéro de téléphone ou votre
    nom d’utilisateur.

    Si ce n’était pas vous, vous pouvez ignorer cet e-mail.

    { -service }

mail-disabled-subject = Votre compte { -service } est désactivé

mail-disabled-body =
    Bonjour,

    Quelqu’un a demandé à retrouver l’accès à votre compte { -service }. Le compte est désactivé, donc nous n’avons pas envoyé
    de code.

    Pour l’utiliser à nouveau, ouvrez la page où vous avez demandé le code et choisissez « Parler à une personne ».

    Si ce n’était pas vous, vous pouvez ignorer cet e-mail.

    { -service }

mail-contact-code-subject = { $owner } va peut-être vous demander un code

mail-contact-code-body =
    Bonjour { $contact },

    { $owner } a indiqué que vous pouvez l’aider avec son compte { -service }. Quelqu’un est en train de retrouver l’accès à ce compte et a demandé votre aide.

    Si { $owner } vous le demande, lisez ce code à voix haute :

    { $code }

    Il fonctionne pendant { $duration }.

    Lisez-le seulement à { $owner }, face à face ou dans un appel où vous reconnaissez la voix. Ne l’écrivez dans aucun message
    et ne l’entrez sur aucune page. Personne chez { -service } ne vous le demande.

    Si quelqu’un d’autre vous demande ce code, ne le lui dites pas.

    Si vous n’attendiez pas cet e-mail, parlez-en à { $owner }. Sans le code, rien ne change sur le compte.

    { -service }

mail-new-address-code-subject = Confirmez cette adresse pour { -service }

mail-new-address-code-body =
    Bonjour,

    Quelqu’un veut ajouter cette adresse e-mail au compte { -service } { $account }. Si c’était vous, voici votre code :

    { $code }

    Entrez-le sur la page où vous avez ajouté l’adresse. Il fonctionne pendant { $duration }. Si vous en avez demandé plusieurs,
    utilisez le code le plus récent.

    Ne dites ce code à personne. Personne chez { -service } ne vous le demande, ni par téléphone ni par messagerie.

    Si ce n’était pas vous, vous pouvez ignorer cet e-mail. Sans le code, l’adresse n’est pas ajoutée.

    { -service }

mail-secured-subject = Votre compte { -service } a été récupéré et modifié

mail-secured-body =
    Bonjour,

    Quelqu’un a retrouvé l’accès au compte { -service } { $account } et l’a modifié.

    Quand : le { $at }

    Ce qui a été modifié :

    { $changes }

    Si c’était vous, vous n’avez rien à faire.

    Si ce n’était pas vous, gelez le compte. Tant qu’il est gelé, personne ne peut modifier ses adresses, ses numéros ni la
    façon de s’y connecter. Ce lien fait cela et rien d’autre :

    { $link }

    Ouvrez ensuite { $address } vous-même : tapez l’adresse et choisissez « Quelqu’un est entré dans mon compte ». Une
    personne vous y aide aussi.

    Nous envoyons ce message à chaque adresse et à chaque numéro du compte, même anciens, pour que vous sachiez ce qui se
    passe.

    { -service }

mail-secured-protected-body =
    Bonjour,

    Quelqu’un a retrouvé l’accès au compte { -service } { $account } et l’a modifié.

    Quand : le { $at }

    Ce qui a été modifié :

    { $changes }

    Le compte est en mode protégé jusqu’au { $until }. D’ici là, personne ne peut modifier ses adresses, ses numéros ni la façon
    de s’y connecter.

    Si c’était vous, vous n’avez rien à faire.

    Si ce n’était pas vous, gelez le compte. Tant qu’il est gelé, personne ne peut modifier ses adresses, ses numéros ni la
    façon de s’y connecter. Ce lien fait cela et rien d’autre :

    { $link }

    Ouvrez ensuite { $address } vous-même : tapez l’adresse et choisissez « Quelqu’un est entré dans mon compte ». Une
    personne vous y aide aussi.

    Nous envoyons ce message à chaque adresse et à chaque numéro du compte, même anciens, pour que vous sachiez ce qui se
    passe.

    { -service }

mail-change-password = Le mot de passe a été changé.

mail-change-backup-codes = Il y a de nouveaux codes de secours. Les anciens ne fonctionnent plus.

mail-change-sessions = { $count ->
    [one] { $count } appareil a été déconnecté.
    [many] { $count } d’appareils ont été déconnectés.
   *[other] { $count } appareils ont été déconnectés.
}

mail-change-devices = { $count ->
    [one] { $count } appareil demande à nouveau la deuxième étape de connexion.
    [many] { $count } d’appareils demandent à nouveau la deuxième étape de connexion.
   *[other] { $count } appareils demandent à nouveau la deuxième étape de connexion.
}

mail-change-access-removed = { $count ->
    [one] { $count } application ou transfert n’a plus accès : { $names }
    [many] { $count } d’applications ou de transferts n’ont plus accès : { $names }
   *[other] { $count } applications ou transferts n’ont plus accès : { $names }
}

mail-change-factors-added = { $count ->
    [one] { $count } moyen a été ajouté pour la deuxième étape de connexion : { $names }
    [many] { $count } de moyens ont été ajoutés pour la deuxième étape de connexion : { $names }
   *[other] { $count } moyens ont été ajoutés pour la deuxième étape de connexion : { $names }
}

mail-change-factors-removed = { $count ->
    [one] { $count } moyen a été supprimé pour la deuxième étape de connexion : { $names }
    [many] { $count } de moyens ont été supprimés pour la deuxième étape de connexion : { $names }
   *[other] { $count } moyens ont été supprimés pour la deuxième étape de connexion : { $names }
}

mail-change-factors-renamed = { $count ->
    [one] { $count } moyen de la deuxième étape de connexion a un nouveau nom. Ancien nom : { $names }
    [many] { $count } de moyens de la deuxième étape de connexion ont un nouveau nom. Anciens noms : { $names }
   *[other] { $count } moyens de la deuxième étape de connexion ont un nouveau nom. Anciens noms : { $names }
}

mail-change-addresses-added = { $count ->
    [one] { $count } adresse ou numéro a été ajouté : { $names }
    [many] { $count } d’adresses ou de numéros ont été ajoutés : { $names }
   *[other] { $count } adresses ou numéros ont été ajoutés : { $names }
}

mail-change-addresses-restored = { $count ->
    [one] { $count } adresse ou numéro a été rétabli : { $names }
    [many] { $count } d’adresses ou de numéros ont été rétablis : { $names }
   *[other] { $count } adresses ou numéros ont été rétablis : { $names }
}

mail-change-addresses-removed = { $count ->
    [one] { $count } adresse ou numéro a été supprimé : { $names }
    [many] { $count } d’adresses ou de numéros ont été supprimés : { $names }
   *[other] { $count } adresses ou numéros ont été supprimés : { $names }
}

mail-change-contacts-removed = { $count ->
    [one] { $count } contact de récupération a été supprimé : { $names }
    [many] { $count } de contacts de récupération ont été supprimés : { $names }
   *[other] { $count } contacts de récupération ont été supprimés : { $names }
}

mail-protection-ended-subject = Le mode protégé de votre compte { -service } est terminé

mail-protection-ended-body =
    Bonjour,

    Après une récupération, le compte { -service } { $account } était en mode protégé : personne ne pouvait modifier ses
    adresses, ses numéros ni la façon de s’y connecter. Quelqu’un a arrêté ce mode plus tôt que prévu.

    Quand : le { $at }

    Si c’était vous, vous n’avez rien à faire.

    Si ce n’était pas vous, gelez le compte. Tant qu’il est gelé, personne ne peut modifier ses adresses, ses numéros ni la
    façon de s’y connecter. Ce lien fait cela et rien d’autre :

    { $link }

    Ouvrez ensuite { $address } vous-même : tapez l’adresse et choisissez « Quelqu’un est entré dans mon compte ». Une
    personne vous y aide aussi.

    Nous envoyons ce message à chaque adresse et à chaque numéro du compte, même anciens, pour que vous sachiez ce qui se
    passe.

    { -service }

mail-frozen-subject = Votre compte { -service } est gelé

mail-frozen-body =
    Bonjour,

    Le compte { -service } { $account } est gelé. Tant qu’il l’est, personne ne peut modifier ses adresses, ses numéros ni la
    façon de s’y connecter.

    Quand : le { $at }

    Jusqu’à quand : le { $until }

    Si c’était vous, vous n’avez rien à faire.

    Si ce n’était pas vous, rien n’est perdu. Ouvrez { $address } vous-même : tapez l’adresse et choisissez « Quelqu’un est
    entré dans mon compte ». Une personne vous y aide aussi.

    Nous envoyons ce message à chaque adresse e-mail du compte, pour que vous sachiez ce qui se passe.

    { -service }

mail-wait-begun-subject = Quelqu’un est en train de retrouver l’accès à votre compte { -service }

mail-wait-begun-body =
    Bonjour,

    Quelqu’un est en train de retrouver l’accès au compte { -service } { $account }. Pour protéger le compte, il y a un temps
    d’attente avant de pouvoir changer le mot de passe.

    Début : le { $at }

    Fin : le { $until }

    D’ici là, rien ne change sur le compte. Ensuite, la personne qui l’a demandé doit prouver encore une fois que le compte est
    à elle.

    Si c’était vous, attendez jusque-là. Ouvrez ensuite { $address } vous-même et continuez.

    Si ce n’était pas vous, annulez. La personne qui l’a demandé ne pourra alors pas continuer. Ce lien fait cela et rien
    d’autre :

    { $link }

    Nous envoyons ce message à chaque adresse e-mail du compte, pour que vous sachiez ce qui se passe.

    { -service }

mail-wait-cancelled-subject = La récupération de votre compte { -service } a été annulée

mail-wait-cancelled-body =
    Bonjour,

    Quelqu’un était en train de retrouver l’accès au compte { -service } { $account } et attendait pour continuer. Cela a été
    annulé.

    Quand : le { $at }

    Rien n’a changé sur le compte.

    Si c’est vous qui avez annulé, vous n’avez rien à faire. Si vous vous inquiétez pour votre compte, ouvrez { $address }
    vous-même : tapez l’adresse et choisissez « Quelqu’un est entré dans mon compte ».

    Si c’est vous qui attendiez, vous pouvez recommencer à cette même adresse. Une personne vous y aide aussi.

    { -service }

mail-backup-code-replaced-subject = Un code de secours de votre compte { -service } a été utilisé

mail-backup-code-replaced-body =
    Bonjour,

    Un code de secours du compte { -service } { $account } a été utilisé. Il ne fonctionne plus, et un nouveau l’a remplacé.

    Quand : le { $at }

    Si c’était vous, gardez le nouveau code de secours au même endroit que l’ancien.

    Si ce n’était pas vous, gelez le compte. Tant qu’il est gelé, personne ne peut modifier ses adresses, ses numéros ni la
    façon de s’y connecter. Ce lien fait cela et rien d’autre :

    { $link }

    Ouvrez ensuite { $address } vous-même : tapez l’adresse et choisissez « Quelqu’un est entré dans mon compte ». Une
    personne vous y aide aussi.

    { -service }

mail-factor-suspended-subject = Une deuxième étape de connexion de votre compte { -service } a été désactivée

mail-factor-suspended-body =
    Bonjour,

    Un moyen de la deuxième étape de connexion du compte { -service } { $account } a été désactivé. Quelqu’un est en train de
    retrouver l’accès au compte et nous a dit que ce moyen est perdu, ou que quelqu’un d’autre peut s’en servir.

    Quoi : { $factor }

    Quand : le { $at }

    Si c’était vous, vous n’avez rien à faire. Vous pourrez l’activer à nouveau plus tard.

    Si ce n’était pas vous, gelez le compte. Tant qu’il est gelé, personne ne peut modifier ses adresses, ses numéros ni la
    façon de s’y connecter. Ce lien fait cela et rien d’autre :

    { $link }

    Ouvrez ensuite { $address } vous-même : tapez l’adresse et choisissez « Quelqu’un est entré dans mon compte ». Une
    personne vous y aide aussi.

    { -service }

mail-factor-passkey = clés d’accès (passkeys)

mail-factor-authenticator = application d’authentification

mail-factor-email = codes par e-mail

mail-factor-text = codes par SMS

mail-factor-backup = codes de secours

mail-factor-contact = codes de contacts de récupération

mail-factor-person = vérification par une personne

mail-way-opened-subject = Quelqu’un peut retrouver l’accès à votre compte { -service }

mail-way-opened-body =
    Bonjour,

    Quelqu’un nous a dit que le compte { -service } { $account } lui appartient et qu’il ne peut pas s’y connecter. Des
    personnes de notre équipe ont examiné la demande et l’ont acceptée. La personne qui l’a faite peut changer le mot de passe
    et la façon de se connecter.

    Quand : le { $at }

    L’accès est ouvert jusqu’à cette date : le { $until }

    Si c’était vous, vous n’avez rien à faire.

    Si ce n’était pas vous, fermez cet accès. La personne qui l’a demandé ne pourra alors pas continuer, et une personne de
    notre équipe examinera à nouveau la demande. Ce lien fait cela et rien d’autre :

    { $link }

    Ouvrez ensuite { $address } vous-même : tapez l’adresse et choisissez « Quelqu’un est entré dans mon compte ». Une
    personne vous y aide aussi.

    Nous envoyons ce message à chaque adresse et à chaque numéro du compte, même anciens. Ainsi, rien ne se passe sans
    que vous le sachiez.

    { -service }

mail-case-subject = Votre dossier { -service } est ouvert

mail-case-body =
    Bonjour,

    Merci de nous avoir dit ce qui s’est passé. Votre dossier est ouvert.

    Votre référence est { $reference }. Vous pouvez nous la lire à voix haute.

    { $days ->
        [one] Une personne lit votre dossier et répond sous { $days } jour.
        [many] Une personne lit votre dossier et répond sous { $days } de jours.
       *[other] Une personne lit votre dossier et répond sous { $days } jours.
    } Quand il y a une réponse, nous vous le disons à cette adresse. La réponse elle-même se trouve sur la page de votre dossier :

    { $link }

    Si la page le demande, le code de votre dossier est { $code }. Utilisez-le seulement sur cette page : ne le dites à
    personne.

    Nous ne demandons jamais de mot de passe, de code ni d’argent. Nous ne vous appelons jamais, et nous ne demandons
    jamais à voir ni à contrôler votre appareil.

    Si vous n’avez pas ouvert de dossier, vous pouvez ignorer cet e-mail. Cet e-mail ne change rien sur aucun compte.

    { -service }

mail-case-again-subject = Vous avez écrit à nouveau à { -service }

mail-case-again-body =
    Bonjour,

    Vous nous avez écrit à nouveau au sujet d’un compte. Vous avez déjà un dossier ouvert pour ce compte, donc nous y avons
    ajouté ce que vous avez écrit. Le dossier garde sa place dans la file.

    Votre référence est { $reference }. Vous pouvez voir où en est le dossier, et ce qui a été écrit, sur sa page :

    { $link }

    Si la page le demande, le nouveau code de votre dossier est { $code }. Le code des e-mails précédents ne fonctionne plus.
    Utilisez le nouveau seulement sur cette page : ne le dites à personne.

    Nous ne demandons jamais de mot de passe, de code ni d’argent. Nous ne vous appelons jamais, et nous ne demandons
    jamais à voir ni à contrôler votre appareil.

    Si ce n’est pas vous qui avez écrit, dites-le-nous sur la page.

    { -service }

mail-case-code-subject = Le code de votre dossier { -service }

mail-case-code-body =
    Bonjour,

    Voici un nouveau code pour votre dossier { $reference }. Vous l’avez demandé sur la page du dossier, ou vous nous y avez donné
    cette adresse :

    { $link }

    Si la page le demande, le code est { $code }. Le code des e-mails précédents ne fonctionne plus. Utilisez le nouveau
    seulement sur cette page : ne le dites à personne.

    Nous ne demandons jamais de mot de passe, de code ni d’argent. Nous ne vous appelons jamais, et nous ne demandons
    jamais à voir ni à contrôler votre appareil.

    Si vous ne l’avez pas demandé, vous pouvez ignorer cet e-mail.

    { -service }

mail-case-moved-subject = Votre dossier { -service } a une nouvelle adresse

mail-case-moved-body =
    Bonjour,

    Le { $at }, quelqu’un qui avait le code de votre dossier { $reference } nous a donné une autre adresse pour ce dossier. Nous
    écrivons maintenant à cette autre adresse. Le code des e-mails précédents ne fonctionne plus.

    Si ce n’était pas vous, ouvrez { $address } vous-même, choisissez « Parler à une personne » et dites-le-nous. Cela ouvre un
    nouveau dossier.

    Nous ne demandons jamais de mot de passe, de code ni d’argent. Nous ne vous appelons jamais, et nous ne demandons
    jamais à voir ni à contrôler votre appareil.

    { -service }

mail-case-news-subject = Du nouveau dans votre dossier { -service }

mail-case-news-body =
    Bonjour,

    Il y a du nouveau dans votre dossier { $reference }. Pour le lire, ouvrez { $page } vous-même. Entrez le code de l’e-mail le
    plus récent qui en contient un. Si vous ne trouvez pas le code, demandez-en un nouveau sur cette page.

    Nous n’écrivons pas les nouvelles dans cet e-mail, car d’autres personnes peuvent le lire.

    Nous ne demandons jamais de mot de passe, de code ni d’argent. Nous ne vous appelons jamais, et nous ne demandons
    jamais à voir ni à contrôler votre appareil.

    { -service }
