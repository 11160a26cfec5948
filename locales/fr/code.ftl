code-email-heading = Entrez le code de notre e-mail

code-text-heading = Entrez le code de notre SMS

code-app-heading = Entrez le code de votre application d’authentification

code-backup-heading = Entrez un de vos codes de secours

code-contact-heading = Entrez le code que votre contact vous lit

code-other-heading = Entrez le code

code-sent-to = S’il existe un compte pour { $identifier }, nous avons envoyé un code à son adresse e-mail.

code-text-sent-to = S’il existe un compte pour { $identifier }, nous avons envoyé un code à son numéro de téléphone.

code-contact-sent-to = S’il existe un contact de récupération pour { $identifier }, nous lui avons envoyé un code.

code-sent-to-address = Nous avons envoyé un code à { $address }.

code-app-about = Ouvrez votre application d’authentification. Elle affiche un nouveau code toutes les 30 secondes.

code-backup-about = Les codes de secours sont sur la liste que vous avez enregistrée ou imprimée. Chaque code ne sert qu’une fois.

code-contact-about = Appelez votre contact, qui vous lit le code. Votre contact n’a jamais besoin de votre mot de passe.

code-text-risk = Si quelqu’un prend le contrôle de votre numéro de téléphone, il reçoit aussi ce code. Un autre moyen est plus sûr.

code-arrival = Il peut mettre quelques minutes à arriver.

code-newest = Utilisez le code le plus récent. Les codes plus anciens ne fonctionnent plus.

code-works-for = Le code fonctionne pendant { $duration }.

code-works-until = Le code fonctionne jusqu’au { $until }.

code-label = Code

code-hint = { $digits ->
    [one] { $digits } chiffre. Les espaces n’ont pas d’importance.
    [many] { $digits } de chiffres. Les espaces n’ont pas d’importance.
   *[other] { $digits } chiffres. Les espaces n’ont pas d’importance.
}

code-characters-hint = { $characters ->
    [one] { $characters } lettre ou chiffre. Les espaces et les majuscules n’ont pas d’importance.
    [many] { $characters } de lettres et de chiffres. Les espaces et les majuscules n’ont pas d’importance.
   *[other] { $characters } lettres et chiffres. Les espaces et les majuscules n’ont pas d’importance.
}

code-keep-to-yourself = Entrez le code seulement sur cette page. Personne chez { -service } ne vous demande de lui dire le code.

code-attempts-left = Vous pouvez encore essayer ce code { $left } fois.

code-wait-until = Vous pourrez à nouveau entrer un code à { $until }.

code-wait-left = Temps restant avant de pouvoir entrer un code : { $left }.

code-wait-over = Vous pouvez à nouveau entrer un code.

code-error-empty = Entrez le code.

code-error-too-few = { $digits ->
    [one] Le code a { $digits } chiffre. Entrez-le en entier.
    [many] Le code a { $digits } de chiffres. Entrez-les tous.
   *[other] Le code a { $digits } chiffres. Entrez-les tous.
}

code-error-too-many = { $digits ->
    [one] Le code a { $digits } chiffre. N’entrez que celui-là.
    [many] Le code a { $digits } de chiffres. N’entrez que ceux-là.
   *[other] Le code a { $digits } chiffres. N’entrez que ceux-là.
}

code-error-not-digits = Le code a seulement des chiffres, pas de lettres. N’entrez rien d’autre.

code-error-characters-missing = Le code a { $characters } lettres et chiffres. Il en manque { $missing }.

code-error-too-many-characters = { $characters ->
    [one] Le code a { $characters } lettre ou chiffre. N’entrez rien d’autre.
    [many] Le code a { $characters } de lettres et de chiffres. N’entrez rien d’autre.
   *[other] Le code a { $characters } lettres et chiffres. N’entrez rien d’autre.
}

code-error-foreign-sign = Le code a seulement des lettres et des chiffres. N’entrez aucun autre caractère.

code-error-mistyped = Une lettre ou un chiffre n’est pas bon. Comparez avec le code que vous avez.

code-error-backup-code-here = Cela ressemble à un code de secours. Pour l’utiliser, choisissez un autre moyen plus bas.

code-error-wrong-email = Ce n’est pas le code de notre e-mail le plus récent. Vérifiez-le et entrez-le à nouveau.

code-error-wrong-text = Ce n’est pas le code de notre SMS le plus récent. Vérifiez-le et entrez-le à nouveau.

code-error-wrong-app = Ce n’est pas le code que l’application affiche pour ce compte. Attendez le suivant et entrez-le.

code-error-app-clock = Vérifiez que la date et l’heure de votre téléphone se règlent automatiquement. Une horloge mal réglée donne de mauvais codes.

code-error-wrong-backup = Ce n’est pas un code de secours qui fonctionne encore pour ce compte. Vérifiez-le, ou utilisez-en un autre.

code-error-wrong-contact = Ce n’est pas le code le plus récent que votre contact a reçu. Demandez-lui de le lire à nouveau.

code-error-wrong-other = Ce n’est pas le bon code. Vérifiez-le et entrez-le à nouveau.

code-error-clock-behind = Le code est bon, mais l’horloge de votre téléphone retarde d’environ { $off }.

code-error-clock-ahead = Le code est bon, mais l’horloge de votre téléphone avance d’environ { $off }.

code-error-clock-what-next = Activez le réglage automatique de la date et de l’heure sur le téléphone. Entrez ensuite le code suivant.

code-error-used-app = Ce code vient d’être utilisé. Attendez le suivant et entrez-le.

code-error-used-backup = Ce code de secours a déjà été utilisé. Chacun ne sert qu’une fois : utilisez-en un autre.

code-error-expired = Ce code a expiré. Demandez un nouveau code.

code-error-replaced = Nous avons envoyé un code plus récent depuis. Entrez le code de l’e-mail le plus récent.

code-error-dead = Ce code ne fonctionne plus, car il a été essayé { $tries } fois. Demandez un nouveau code.

code-error-exhausted = Ce code ne fonctionne plus après autant d’essais. Demandez un nouveau code.

code-error-used = Ce code a déjà été utilisé. Demandez un nouveau code.

code-resend-button = Envoyer un nouveau code

code-resend-in = Temps restant avant de pouvoir demander un nouveau code : { $left }.

code-resend-ready = Vous pouvez maintenant demander un nouveau code.

code-sent-again-status = S’il existe un compte, un nouveau code est en route. Les codes plus anciens ne fonctionnent plus.

code-resend-limit = Nous avons envoyé plusieurs codes. Vous pourrez en demander un autre après le { $until }.

code-nothing-link = Rien reçu ?

code-nothing-heading = Rien reçu ?

code-dead = Ce code ne fonctionne plus après autant d’essais. Demandez un nouveau code.

code-another-button = Choisir un autre moyen

code-nothing-text-wait = Attendez quelques minutes. Un SMS peut être lent.

code-nothing-text-phone = Vérifiez que le téléphone est allumé et qu’il a du réseau. Le code va au numéro qui est déjà sur le compte.

code-nothing-contact = Demandez à votre contact de regarder dans ses e-mails, même dans les spams ou le courrier indésirable.

code-app-help-link = Le code ne fonctionne pas ?

code-app-help-account = Cherchez le nom de ce service dans l’application. Chaque compte a son propre code.

code-app-help-clock = Mettez la date et l’heure de votre téléphone en réglage automatique. Les codes dépendent de son horloge.

code-app-help-next = Attendez le code suivant, et entrez-le pendant qu’il est affiché.

code-backup-help-link = Où sont mes codes de secours ?

code-backup-help-places = Regardez là où vous rangez vos papiers importants, dans votre gestionnaire de mots de passe et dans vos téléchargements.

code-backup-help-form = Un code de secours a quatre groupes de quatre lettres et chiffres.

code-nothing-wait = Attendez quelques minutes. Un e-mail peut être lent.

code-nothing-spam = Regardez dans les spams ou le courrier indésirable. Nos e-mails viennent de { $address }.

code-nothing-junk = Regardez dans les spams ou le courrier indésirable.

code-nothing-mailboxes = Regardez dans toutes vos boîtes mail. Le code va à l’adresse qui est déjà sur le compte.

code-nothing-resend = Demandez un nouveau code. Utilisez ensuite seulement le plus récent.

code-nothing-other-name-link = Utiliser une autre adresse e-mail, un autre numéro ou un autre nom d’utilisateur

code-nothing-person = Si rien n’aide, une personne peut regarder avec vous.

code-nothing-back-link = Revenir pour entrer le code
