tasks-heading = Sécurisez votre compte

tasks-intro = Faites ces tâches dans l’ordre que vous voulez. Rien ne change tant que vous n’avez pas vérifié et confirmé les modifications à la fin.

tasks-intro-hacked = Nous avons marqué ce que quelqu’un d’autre a peut-être fait. Rien ne change tant que vous ne l’avez pas confirmé à la fin.

tasks-saved = Ce que vous faites ici est gardé. Si vous partez, revenez dans les 15 minutes.

tasks-activity = Voir ce qui s’est passé

tasks-activity-about = Les connexions et les modifications, avec l’heure, l’appareil et le lieu. Annulez ce que vous n’avez pas fait.

tasks-password = Choisir un nouveau mot de passe

tasks-password-about = L’ancien cesse de fonctionner quand vous confirmez les modifications.

tasks-factors = Vérifier votre deuxième étape de connexion

tasks-factors-about = Les applications d’authentification et les clés d’accès. Avec l’une d’elles, un mot de passe volé ne suffit pas pour entrer.

tasks-backup = Créer des codes de secours

tasks-backup-about = Ils vous font revenir dans votre compte si vous n’avez plus votre téléphone.

tasks-devices = Vérifier les appareils connectés

tasks-devices-about = Déconnectez ceux que vous ne connaissez pas, ou tous.

tasks-remembered = Vérifier les appareils mémorisés

tasks-remembered-about = Ils se connectent sans la deuxième étape.

tasks-apps = Vérifier les applications et les accès

tasks-apps-about = Les applications, les clés d’application et les transferts d’e-mails continuent de fonctionner après un nouveau mot de passe.

tasks-addresses = Vérifier vos adresses et numéros

tasks-addresses-about = Ils reçoivent les codes et les messages importants. Supprimez ceux qui ne sont pas à vous.

tasks-contacts = Vérifier vos contacts de récupération

tasks-contacts-about = Chacun d’eux peut vous lire un code pour vous aider à revenir dans votre compte.

tasks-required = Nécessaire

tasks-recommended = Recommandé

tasks-optional = Facultatif

tasks-not-started = Pas encore commencé

tasks-started = Commencé

tasks-completed = Terminé

tasks-nothing = Rien ici

tasks-state = { $advice }. { $status }.

tasks-changes = { $count ->
    [one] { $count } modification est en attente.
    [many] { $count } de modifications sont en attente.
   *[other] { $count } modifications sont en attente.
}

tasks-check-button = Vérifier les modifications

tasks-not-ready = Faites d’abord toutes les tâches nécessaires. Quand il y a des modifications, vous pouvez les vérifier ici.

tasks-skip = Vous pouvez laisser de côté ce qui est recommandé. Mais une personne qui est entrée avant peut alors entrer à nouveau de la même façon.
