password-heading = Choisissez un nouveau mot de passe

password-label = Nouveau mot de passe

password-rule-length = { $least ->
    [one] Utilisez au moins { $least } caractère.
    [many] Utilisez au moins { $least } de caractères.
   *[other] Utilisez au moins { $least } caractères.
}

password-rule-guessable = Utilisez un mot de passe difficile à deviner pour les autres.

password-hint-words = Quatre mots ou plus qui ne vont pas ensemble sont faciles à retenir. Les espaces comptent.

password-hint-manager = Votre gestionnaire de mots de passe peut créer un mot de passe et l’enregistrer pour vous.

password-what-next = Il remplace l’ancien quand vous confirmez toutes les modifications.

password-button = Utiliser ce mot de passe

password-chosen = Vous avez déjà choisi un nouveau mot de passe. Pour en utiliser un autre, entrez-le ici.

password-strength-guessable = Celui-ci est assez long, mais quelqu’un qui en essaie beaucoup pourrait encore le deviner.

password-strength-good = Celui-ci est difficile à deviner.

password-strength-strong = Celui-ci est très difficile à deviner.

password-strength-keep = Utilisez-le seulement ici, et laissez votre gestionnaire de mots de passe l’enregistrer pour vous.

password-show-button = Afficher

password-show-label = Afficher le mot de passe

password-hide-button = Masquer

password-hide-label = Masquer le mot de passe

password-shown-status = Votre mot de passe est visible.

password-hidden-status = Votre mot de passe est masqué.

password-account-label = Compte

password-error-empty = Entrez un nouveau mot de passe.

password-error-too-short = { $least ->
    [one] Utilisez au moins { $least } caractère.
    [many] Utilisez au moins { $least } de caractères.
   *[other] Utilisez au moins { $least } caractères.
} { $count ->
    [one] Vous avez entré { $count } caractère.
    [many] Vous avez entré { $count } de caractères.
   *[other] Vous avez entré { $count } caractères.
}

password-error-too-long = { $most ->
    [one] Utilisez { $most } caractère au plus.
    [many] Utilisez { $most } de caractères au plus.
   *[other] Utilisez { $most } caractères au plus.
}

password-error-signs = Utilisez seulement des lettres, des chiffres, des espaces et des symboles que l’on peut taper.

password-error-present = C’est le mot de passe que le compte a maintenant. Choisissez-en un autre, pour qu’une personne qui le connaît ne puisse pas entrer.

password-error-guessable = Utilisez un mot de passe difficile à deviner pour les autres.

password-reason-common = Celui-ci est sur des listes de mots de passe que beaucoup de gens utilisent.

password-reason-breached = Celui-ci est sur des listes de mots de passe volés.

password-reason-repeated = Celui-ci répète les mêmes caractères.

password-reason-sequence = Celui-ci suit l’ordre de l’alphabet, des chiffres ou du clavier.

password-reason-context = Celui-ci est fait avec le nom { -service } ou celui de votre compte.

password-advice = Recommencez avec des mots qui ne vont pas ensemble. Changer quelques caractères de celui-ci ne suffit pas.
