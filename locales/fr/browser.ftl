browser-heading = Ouvrez cette page dans votre navigateur

browser-why = Cette page s’affiche dans une autre application. Cette application peut lire ce que vous entrez, et les clés d’accès peuvent ne pas fonctionner.

browser-how = Ouvrez le menu de l’application et choisissez « Ouvrir dans le navigateur ». Ou copiez l’adresse de la page et collez-la dans votre navigateur.

browser-copy-button = Copier l’adresse de la page
