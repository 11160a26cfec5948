review-activity-heading = Ce qui s’est passé dans votre compte

review-activity-about = Le plus récent est en premier. Annulez ce que vous n’avez pas fait. Cela change quand vous confirmez toutes les modifications.

review-factors-heading = Votre deuxième étape de connexion

review-factors-about = Ce qui prouve que c’est vous, en plus du mot de passe. Un nouveau moyen est ajouté au moment même où l’ancien est supprimé.

review-devices-heading = Appareils connectés à votre compte

review-devices-about = Des appareils semblables au même endroit s’affichent comme un seul. Déconnectez ceux que vous ne connaissez pas.

review-remembered-heading = Appareils mémorisés

review-remembered-about = Ils se connectent avec le mot de passe seul. Oubliez ceux qui ne sont pas avec vous.

review-apps-heading = Applications et accès

review-apps-about = Un nouveau mot de passe ne les arrête pas. Arrêtez l’accès de tout ce que vous ne connaissez pas ou n’utilisez plus.

review-addresses-heading = Vos adresses et numéros

review-addresses-about = Ils reçoivent les codes et les messages importants. Supprimez ceux qui ne sont pas à vous.

review-contacts-heading = Vos contacts de récupération

review-contacts-about = Supprimez toute personne que vous ne connaissez pas, ou en qui vous n’avez plus confiance.

review-none = Il n’y a rien ici.

review-more = { $count ->
    [one] { $count } autre ligne n’est pas affichée. Filtrez la liste pour la trouver.
    [many] { $count } d’autres lignes ne sont pas affichées. Filtrez la liste pour les trouver.
   *[other] { $count } autres lignes ne sont pas affichées. Filtrez la liste pour les trouver.
}

review-session = Appareil connecté

review-device = Appareil mémorisé

review-app = Application

review-key = Clé d’application

review-forwarding = E-mails transférés à

review-authenticator = Application d’authentification

review-passkey = Clé d’accès

review-backup = Codes de secours

review-password = Mot de passe

review-email = Adresse e-mail

review-phone = Numéro de téléphone

review-contact = Contact de récupération

review-sign-in = Connexion

review-password-changed = Le mot de passe a été changé

review-address-added = Une adresse ou un numéro a été ajouté

review-address-removed = Une adresse ou un numéro a été supprimé

review-factor-added = Un moyen a été ajouté pour la deuxième étape de connexion

review-factor-removed = Un moyen a été supprimé pour la deuxième étape de connexion

review-backup-made = Des codes de secours ont été créés

review-app-connected = Une application a reçu un accès

review-forwarding-added = Un transfert d’e-mails a été mis en place

review-contact-added = Un contact de récupération a été ajouté

review-recovered = Le compte a été récupéré

review-at = { $at }

review-place = Lieu : { $place }

review-since = Depuis le { $at }

review-last-used = Dernière utilisation le { $at }

review-count = { $count } en tout

review-may = Ce que cela peut faire :

review-this-device = C’est sans doute l’appareil que vous utilisez maintenant

review-primary = Adresse ou numéro principal

review-during-incident = Quelqu’un d’autre était peut-être déjà entré

review-new-place = Depuis un lieu nouveau pour ce compte

review-put-aside = Ne fonctionne plus jusqu’à une nouvelle configuration

review-removed = N’est plus sur le compte

review-last-one = Ajoutez d’abord une autre adresse ou un autre numéro

review-synced = Elle est aussi sur d’autres appareils. Supprimez-la si quelqu’un d’autre peut utiliser l’un d’eux.

review-will-remove = Suppression prévue

review-will-sign-out = Déconnexion prévue

review-will-forget = Oubli prévu

review-will-stop = Va perdre l’accès

review-will-undo = Annulation prévue

review-will-add = Ajout prévu

review-will-restore = Rétablissement prévu

review-will-replace = Remplacement prévu

review-will-rename = Va s’appeler « { $name } »

review-was-removed = Suppression effectuée

review-was-signed-out = Déconnexion effectuée

review-was-forgotten = Oubli effectué

review-was-stopped = Accès arrêté

review-was-undone = Annulation effectuée

review-was-added = Ajout effectué

review-was-restored = Rétablissement effectué

review-was-replaced = Remplacement effectué

review-was-renamed = S’appelle maintenant « { $name } »

review-remove-button = Supprimer

review-sign-out-button = Pas moi : déconnecter

review-forget-button = Oublier

review-stop-button = Arrêter l’accès

review-undo-button = Annuler ceci

review-restore-button = Rétablir

review-keep-button = Laisser comme c’est

review-rename-button = Renommer

review-rename-label = Nouveau nom

review-rename-save-button = Utiliser ce nom

review-button-label = { $button } : { $name }

review-all-devices-button = Déconnecter partout

review-all-remembered-button = Tout oublier

review-all-apps-button = Arrêter tous les accès

review-all-keep-button = Tout laisser comme c’est

review-all-marked = Tout ce qui est dans cette liste est marqué pour prendre fin.

review-add-app-button = Ajouter une application d’authentification

review-add-passkey-button = Ajouter une clé d’accès

review-add-address-button = Ajouter une adresse ou un numéro

review-filter-label = Filtrer la liste

review-filter-hint = Un appareil ou un lieu, comme « iPhone » ou « Lyon ».

review-filter-button = Afficher

review-suspected = Il semble que quelqu’un d’autre soit dans le compte depuis le { $at }. Ce qui a été modifié à partir de là est marqué.

review-suspect-about = Savez-vous quand cela a commencé ? Appuyez sur « Cela a commencé ici » à la bonne ligne. Ce qui a été modifié à partir de là est marqué.

review-began-button = Cela a commencé ici

review-report-button = Signaler ceci

review-reported = Signalé. Référence : { $reference }
