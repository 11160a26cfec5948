finish-heading = Vos modifications sont faites

finish-done-heading = Ce que nous avons fait

finish-changed = Nous avons fait ces modifications le { $at }.

finish-signed-out = Nous avons déconnecté tous les appareils. Chaque appareil redemandera le mot de passe.

finish-told = { $count ->
    [one] Nous avons écrit ce qui s’est passé à { $count } adresse ou numéro :
    [many] Nous avons écrit ce qui s’est passé à { $count } d’adresses ou de numéros :
   *[other] Nous avons écrit ce qui s’est passé à { $count } adresses ou numéros :
}

finish-next-heading = Et maintenant

finish-sign-in = Connectez-vous à nouveau. Nous ne vous connectons pas ici, pour que personne d’autre ne puisse se servir de cette page.

finish-sign-in-button = Aller à la page de connexion

finish-password-manager = Si vous utilisez un gestionnaire de mots de passe, enregistrez-y le nouveau mot de passe.

finish-not-you = Si l’une de ces modifications ne vient pas de vous, parlez maintenant à une personne.

finish-reference = Référence : { $reference }

finish-reference-about = Gardez cette référence. Elle nous aide si vous avez une question sur ce qui s’est passé aujourd’hui.

finish-protected-heading = Le mode protégé est activé

finish-protected = Votre compte est en mode protégé jusqu’au { $until }. D’ici là, personne ne peut modifier les adresses, les numéros ni la deuxième étape de connexion de la façon habituelle.

finish-protected-early = Pour y mettre fin plus tôt, revenez ici et prouvez que c’est vous. Utilisez deux de ces moyens : clé d’accès, application d’authentification, code de secours.

finish-protected-end-button = Arrêter le mode protégé maintenant

finish-save-button = Enregistrer le récapitulatif

finish-file-title = recapitulatif

finish-close = Vous pouvez fermer cette page.

finish-feedback-link = Était-ce facile de retrouver votre compte ?
