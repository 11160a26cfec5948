changes-heading = Vérifiez ce qui va changer

changes-about = Toutes les modifications se font ensemble, ou aucune ne se fait.

changes-change-label = Modifier : { $name }

changes-new-password = Un nouveau mot de passe

changes-new-codes = Dix nouveaux codes de secours remplacent les anciens

changes-line = { $name } : { $what }

changes-all-devices = Tous les appareils seront déconnectés

changes-skipped = Vous n’avez pas vérifié ce qui suit. Rien n’y change :

changes-told = Nous envoyons un message à ces adresses et numéros pour dire ce qui a changé :

changes-protected = Pendant { $time } ensuite, personne ne peut modifier les adresses, les numéros ni la deuxième étape de connexion de la façon habituelle. C’est ce que nous appelons le mode protégé.

changes-button = Faire ces modifications
