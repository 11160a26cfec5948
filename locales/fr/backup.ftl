backup-heading = Votre nouveau code de secours

backup-why = Vous avez utilisé un code de secours, et chacun ne sert qu’une fois. Celui-ci le remplace.

backup-label = Code de secours

backup-once = Nous ne l’affichons que maintenant. Notez-le, imprimez-le ou enregistrez-le dans votre gestionnaire de mots de passe.

backup-copy-button = Copier le code

backup-left = { $left ->
    [one] Vous avez maintenant { $left } code de secours.
    [many] Vous avez maintenant { $left } de codes de secours.
   *[other] Vous avez maintenant { $left } codes de secours.
}

backup-gone = Le nouveau code a été affiché une seule fois, sur cette page. Nous ne pouvons plus l’afficher.

backup-gone-what-next = Si vous ne l’avez pas enregistré, créez un nouveau code. Il remplace le précédent.

backup-renew-button = Créer un nouveau code

backup-go-on-button = Je l’ai enregistré
