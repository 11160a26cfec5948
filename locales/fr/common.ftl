-service = Regain

common-language-name = Français

common-language-label = Langue

common-language-status = Cette page est maintenant en français.

common-language-button = Changer de langue

common-language-error = Cette langue n’a pas pu être chargée. Réessayez plus tard.

common-page-title = { $heading } – { -service }

common-error-title = Erreur : { $title }

common-skip-link = Aller à la question

common-back-link = Retour

common-help-link = Parler à une personne

common-continue-button = Continuer

common-try-again-button = Réessayer

common-reload-button = Recharger la page

common-cancel-button = Annuler

common-print-button = Imprimer cette page

common-copy-button = Copier

common-copied-status = Copié.

common-sending-status = Envoi en cours. Cela peut prendre quelques secondes.

common-loading-status = Chargement en cours. Cela peut prendre quelques secondes.

common-error-summary-heading = Il y a un problème

common-error-prefix = Erreur :

common-optional-label = { $label } (facultatif)

common-change-link = Modifier

common-yes = Oui

common-no = Non

common-seconds = { $count ->
    [one] { $count } seconde
    [many] { $count } de secondes
   *[other] { $count } secondes
}

common-minutes = { $count ->
    [one] { $count } minute
    [many] { $count } de minutes
   *[other] { $count } minutes
}

common-hours = { $count ->
    [one] { $count } heure
    [many] { $count } d’heures
   *[other] { $count } heures
}

common-days = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}

common-two-units = { $large } et { $small }

common-ago = il y a { $distance }

common-ahead = dans { $distance }

common-helping-link = J’aide quelqu’un d’autre

common-helping = Vous aidez quelqu’un. Laissez la personne à qui appartient le compte entrer elle-même chaque code et chaque mot de passe.

common-support = Notre assistance peut voir à quelle étape vous êtes.

common-more-link = En savoir plus
