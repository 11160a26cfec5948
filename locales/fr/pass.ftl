pass-panel-heading = Continuer plus tard ou ailleurs

pass-about = Un pass de récupération vous permet de reprendre où vous en étiez, dans un autre navigateur ou un autre jour. Il n’emporte jamais de mots de passe ni de codes.

pass-make-button = Créer un pass de récupération

pass-remake-button = Créer un nouveau pass de récupération

pass-have = Vous avez un pass de récupération, { $reference }. Il fonctionne jusqu’au { $until }.

pass-remake-about = Nous ne pouvons plus l’afficher. Un nouveau pass le remplace.

pass-heading = Votre pass de récupération

pass-keep = Gardez-le là où personne d’autre ne peut le lire. La personne qui l’a peut continuer à votre place, mais elle doit encore prouver qui elle est.

pass-shown-once = Nous l’affichons seulement cette fois-ci.

pass-reference-label = Référence

pass-code-label = Code du pass

pass-works-until = Le pass fonctionne jusqu’au { $until }.

pass-picture-label = Image avec le lien de votre pass, pour l’appareil photo d’un téléphone

pass-picture-hint = Vous pouvez aussi scanner cette image avec un téléphone.

pass-save-button = Enregistrer dans un fichier texte

pass-file-title = pass-de-recuperation

pass-file-heading = Pass de récupération { -service }

pass-file-use = Pour continuer, ouvrez { $address } et entrez les deux lignes.

pass-file-line = { $label } : { $value }

pass-use-link = J’ai un pass de récupération

pass-use-heading = Continuer avec un pass de récupération

pass-use-intro = Entrez ce qui est sur votre pass de récupération. Vous prouvez ensuite encore une fois que c’est vous.

pass-reference-hint = 8 lettres et chiffres, comme K7QM‑3XTB.

pass-code-hint = 16 lettres et chiffres en quatre groupes. Les espaces et les traits d’union n’ont pas d’importance.

pass-error-reference-empty = Entrez la référence de votre pass de récupération.

pass-error-reference = Ce n’est pas une référence. Vérifiez les 8 lettres et chiffres un par un.

pass-error-code-empty = Entrez le code de votre pass de récupération.

pass-error-code-short = { $missing ->
    [one] Il manque { $missing } lettre ou chiffre au code. Entrez les 16.
    [many] Il manque { $missing } de lettres ou de chiffres au code. Entrez les 16.
   *[other] Il manque { $missing } lettres ou chiffres au code. Entrez les 16.
}

pass-error-code-long = C’est plus long que le code. Entrez seulement ses 16 lettres et chiffres.

pass-error-code-signs = Le code a seulement des lettres et des chiffres. Entrez-le comme il est sur le pass.

pass-error-code-mistyped = Une lettre ou un chiffre du code n’est pas bon. Comparez-le avec votre pass.

pass-error-unknown = Aucun pass de récupération n’a cette référence et ce code. Vérifiez les deux. Si vous avez créé un pass plus récent, utilisez celui-là.
