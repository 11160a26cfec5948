codes-heading = Codes de secours

codes-about = Un code de secours vous fait revenir dans votre compte si vous n’avez plus votre téléphone. Chacun ne sert qu’une fois. Gardez-les sur papier ou dans un gestionnaire de mots de passe.

codes-left = { $count ->
    [one] Il vous reste { $count } code de secours.
    [many] Il vous reste { $count } de codes de secours.
   *[other] Il vous reste { $count } codes de secours.
}

codes-few = Créez-en de nouveaux avant de ne plus en avoir.

codes-made = Ils ont été créés le { $date }.

codes-none = Vous n’avez pas de codes de secours.

codes-make-button = Créer dix codes

codes-remake-button = Créer dix nouveaux codes

codes-new-heading = Vos dix nouveaux codes de secours

codes-once = Nous ne les affichons que maintenant. Copiez-les, imprimez-les ou enregistrez-les.

codes-sheet = Codes de secours { -service } pour { $account }, créés le { $date }.

codes-replaces = Ils remplacent la liste du { $date } quand vous confirmez toutes les modifications.

codes-copy-button = Tout copier

codes-save-button = Enregistrer dans un fichier

codes-file-title = codes-de-secours

codes-prove-label = Entrez l’un de ces codes

codes-prove-hint = Cela montre que vous les avez enregistrés. Ce code pourra encore servir plus tard.

codes-prove-button = Je les ai enregistrés

codes-proven = Vous les avez enregistrés. Ils fonctionneront quand vous aurez confirmé toutes les modifications.

codes-gone = Les codes ont été affichés une seule fois, sur cette page. Si vous les avez enregistrés, entrez-en un. Sinon, créez dix nouveaux codes.

codes-error-empty = Entrez l’un des dix codes.

codes-error-mistyped = Un caractère de ce code n’est pas bon. Comparez-le avec votre liste.

codes-error-form = Entrez l’un des dix codes, avec ses 16 lettres et chiffres.

codes-error-other = Ce n’est pas l’un des dix nouveaux codes. Entrez-en un que vous venez d’enregistrer.
