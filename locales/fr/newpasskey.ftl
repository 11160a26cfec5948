newpasskey-heading = Ajouter une clé d’accès

newpasskey-about = Avec une clé d’accès (passkey), vous vous connectez avec votre visage, votre empreinte ou le code qui déverrouille votre appareil. Personne ne peut vous la demander. Sur un iPhone ou un Mac, elle s’appelle « clé d’identification ».

newpasskey-name-label = Donnez-lui un nom

newpasskey-name-hint = Par exemple, celui de l’appareil ou du gestionnaire de mots de passe où elle se trouve.

newpasskey-name-default = Ma clé d’accès

newpasskey-button = Créer une clé d’accès

newpasskey-asking-status = Suivez ce que votre appareil affiche.

newpasskey-cancelled = Aucune clé d’accès n’a été créée. Réessayez, ou revenez en arrière et ajoutez une application d’authentification.

newpasskey-there = Cet appareil a déjà une clé d’accès pour le compte.

newpasskey-broken = Votre appareil n’a pas pu créer de clé d’accès. Réessayez, ou revenez en arrière et ajoutez une application d’authentification.

newpasskey-unsupported = Ce navigateur ne peut pas créer de clé d’accès. Revenez en arrière et ajoutez une application d’authentification.

newpasskey-over = Le temps pour créer une clé d’accès est terminé.

newpasskey-again-button = Recommencer

newpasskey-what-next = Elle servira à vous connecter quand vous aurez confirmé toutes les modifications.
