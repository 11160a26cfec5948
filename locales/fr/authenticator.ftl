authenticator-heading = Ajouter une application d’authentification

authenticator-about = L’application affiche un nouveau code toutes les 30 secondes. Vous en avez besoin pour vous connecter.

authenticator-scan = Ouvrez votre application d’authentification et scannez cette image avec elle.

authenticator-picture-label = Image de la clé, pour votre application d’authentification

authenticator-same-phone = L’application est-elle sur ce téléphone ?

authenticator-open-link = Ouvrir la clé dans votre application d’authentification

authenticator-open-apple-link = Ouvrir la clé dans l’application Mots de passe

authenticator-typing = Si vous ne pouvez pas scanner l’image, tapez cette clé dans l’application. Choisissez « Basée sur l’heure » si l’application le demande.

authenticator-key-label = Clé

authenticator-copy-button = Copier la clé

authenticator-listed = Dans l’application, elle s’appelle { -service } : { $account }.

authenticator-gone = La clé a été affichée une seule fois, sur cette page. Nous ne pouvons plus l’afficher.

authenticator-gone-next = Créez une nouvelle clé. L’ancienne ne fonctionnera alors plus. Si vous l’avez scannée, supprimez-la de l’application.

authenticator-renew-button = Créer une nouvelle clé

authenticator-works-until = Entrez le code avant le { $until }. Après, vous pourrez créer une nouvelle clé.

authenticator-name-label = Donnez-lui un nom

authenticator-name-hint = Par exemple, le nom du téléphone où elle se trouve. Vous le verrez sur la page de votre deuxième étape de connexion.

authenticator-name-default = Mon application d’authentification

authenticator-code-label = Code que l’application affiche maintenant

authenticator-code-hint = 6 chiffres. Ce code montre que l’application est bien réglée.

authenticator-button = Ajouter l’application

authenticator-what-next = Elle servira à vous connecter quand vous aurez confirmé toutes les modifications. D’ici là, rien ne change.

authenticator-error-behind = Ce code date d’il y a { $seconds }. L’horloge du téléphone retarde.

authenticator-error-ahead = Ce code est celui qui viendra dans { $seconds }. L’horloge du téléphone avance.

authenticator-error-clock-next = Activez le réglage automatique de la date et de l’heure sur le téléphone. Entrez ensuite le nouveau code.

authenticator-error-account = Ce code ne vient pas de la clé de cette page. L’application affiche peut-être plusieurs comptes.

authenticator-error-account-next = Cherchez { -service } : { $account }, et entrez le code affiché à côté.

authenticator-error-long = Ce code a trop de chiffres. Les codes de cette application en ont 6.

authenticator-error-backup = C’est un code de secours. Entrez les 6 chiffres que l’application d’authentification affiche maintenant.

authenticator-error-short = Ce code n’a pas assez de chiffres. Les codes de cette application en ont 6.

authenticator-error-digits = Entrez les 6 chiffres que l’application affiche.

authenticator-error-empty = Entrez le code que l’application affiche.

authenticator-error-name-empty = Entrez un nom.

authenticator-error-name-long = { $most ->
    [one] Choisissez un nom de { $most } caractère au plus.
    [many] Choisissez un nom de { $most } de caractères au plus.
   *[other] Choisissez un nom de { $most } caractères au plus.
}

authenticator-error-name-signs = Utilisez seulement des lettres, des chiffres et des symboles visibles.

authenticator-error-there = Cette application est déjà sur le compte.
