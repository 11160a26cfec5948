photographs-heading = Ajouter des photos

photographs-purpose = Nous avons demandé des photos d’un document, pour vérifier que ce compte est à vous. Nous les utilisons seulement pour cela.

photographs-optional = Vous pouvez ne pas le faire. Votre dossier prendra alors peut-être plus de temps, ou nous ne pourrons peut-être pas vous rendre le compte.

photographs-other-ways = Vous pouvez aussi nous écrire ici ce qui montre que le compte est à vous. Dites-nous quand vous l’avez créé, ou à quoi il vous servait.

photographs-kept-heading = Ce que nous en faisons

photographs-kept = { $days ->
    [one] Nous les gardons en lieu sûr jusqu’à notre décision, au plus { $days } jour après la dernière nouvelle dans votre dossier. Ensuite, nous les supprimons.
    [many] Nous les gardons en lieu sûr jusqu’à notre décision, au plus { $days } de jours après la dernière nouvelle dans votre dossier. Ensuite, nous les supprimons.
   *[other] Nous les gardons en lieu sûr jusqu’à notre décision, au plus { $days } jours après la dernière nouvelle dans votre dossier. Ensuite, nous les supprimons.
}

photographs-who = Seule la personne qui travaille sur votre dossier peut les ouvrir. Nous notons chaque ouverture. Un programme cherche les virus. Aucun programme ne compare les visages.

photographs-place-removed = Nous enlevons ce que votre appareil photo ajoute sans le montrer, comme le lieu et l’heure.

photographs-delete = Vous pouvez supprimer chaque photo ici à tout moment. Pour tout supprimer, fermez votre dossier.

photographs-cover-heading = Ce qu’il faut cacher

photographs-cover-numbers = Cachez les numéros du document, comme le numéro de passeport ou de carte d’identité.

photographs-cover-lines = Cachez les lignes de lettres et de chiffres en bas d’un passeport ou au dos d’une carte.

photographs-cover-rest = Nous avons besoin de votre nom, de votre date de naissance et de la date de fin de validité du document. Cachez tout le reste, même votre photo d’identité.

photographs-cover-how = Une bande de papier posée sur le document suffit.

photographs-choose-label = Choisir une photo

photographs-choose-hint = JPEG, PNG ou WebP. Jusqu’à { $count } photos, de { $megabytes } Mo chacune au plus.

photographs-camera-label = Prendre une photo

photographs-send-button = Ajouter cette photo

photographs-no-camera = Si votre appareil photo ne s’ouvre pas, prenez d’abord la photo, puis choisissez-la ici.

photographs-done-button = J’ai ajouté toutes mes photos

photographs-done-hint = Appuyez ici quand vous avez fini. Votre place dans la file reste la même.

photographs-list-heading = Ce que vous avez ajouté

photographs-number = Photo { $number }

photographs-state-receiving = La photo n’est pas arrivée en entier. Choisissez la même photo à nouveau pour continuer.

photographs-state-checking = Elle est arrivée et nous la vérifions.

photographs-state-ready = Elle est là. La personne qui travaille sur votre dossier peut l’ouvrir.

photographs-remove-button = Supprimer

photographs-hide-button = Enlever de la liste

photographs-sending-status = { $done } Mo envoyés sur { $total }.

photographs-waiting-status = Elle attend son tour.

photographs-cut-status = La connexion est coupée. Nous continuons quand elle revient.

photographs-paused-status = L’envoi est en pause.

photographs-pause-button = Mettre en pause

photographs-resume-button = Continuer

photographs-again-button = Réessayer

photographs-preview-label = La photo que vous avez choisie

photographs-refused-heading = Cette photo n’a pas été ajoutée

photographs-refused-empty = Il n’y a rien dans ce fichier. Choisissez-en un autre.

photographs-refused-no-picture = Nous ne pouvons pas lire ce fichier comme une photo. Choisissez un fichier JPEG, PNG ou WebP, ou une capture d’écran de celui-ci.

photographs-refused-heic = Nous ne pouvons pas lire les photos HEIC. Choisissez la photo dans votre photothèque, pas dans vos fichiers, ou envoyez une capture d’écran.

photographs-refused-pdf = C’est un document PDF. Prenez-en une photo ou une capture d’écran, et choisissez-la.

photographs-refused-other-kind = Nous ne pouvons pas lire ce type d’image. Choisissez un fichier JPEG, PNG ou WebP, ou une capture d’écran de l’image.

photographs-refused-too-large = Ce fichier dépasse { $megabytes } Mo. Choisissez-en un plus petit, ou envoyez une capture d’écran.

photographs-refused-too-many-pixels = Cette image est trop grande pour que nous puissions la lire. Choisissez-en une plus petite, ou envoyez une capture d’écran.

photographs-refused-damaged = Une partie de cette photo manque ou est abîmée. Reprenez-la, ou choisissez-en une autre.

photographs-refused-infected = Nous n’avons pas pu accepter cette photo. Reprenez-la, ou choisissez-en une autre.

photographs-refused-too-many = Vous avez ajouté { $count } photos. Supprimez-en une avant d’en ajouter une autre.

photographs-refused-full = Ensemble, vos photos sont trop lourdes. Supprimez-en une avant d’en ajouter une autre.

photographs-refused-not-asked = Votre dossier n’a pas besoin de photos pour le moment. Cette page montre celles qui sont là.

photographs-refused-unknown = Nous n’avons plus cet envoi. Choisissez la photo à nouveau.

photographs-refused-expired = Le temps pour cet envoi est terminé. Choisissez la photo à nouveau.

photographs-refused-request = La photo n’est pas arrivée comme elle a été envoyée. Réessayez.

photographs-refused-signed-out = Votre dossier n’est plus ouvert dans ce navigateur. Entrez votre référence et votre code à nouveau.

photographs-refused-busy = Beaucoup de photos arrivent en ce moment. Nous réessayons dans un instant.

photographs-refused-wait = Il y a eu beaucoup d’essais en peu de temps. Attendez un moment et réessayez.

photographs-refused-elsewhere = Cela venait d’une autre page. Ouvrez votre dossier et choisissez-y la photo.

photographs-back-link = Retour à votre dossier
