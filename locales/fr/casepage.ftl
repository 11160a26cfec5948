casepage-open-heading = Ouvrir la page de votre dossier

casepage-open-intro = Il vous faut la référence et le code de votre dossier. Les deux sont dans notre premier e-mail à son sujet.

casepage-filled = Votre référence et votre code sont déjà remplis. Appuyez sur le bouton pour continuer.

casepage-reference-label = Référence

casepage-reference-hint = Huit lettres et chiffres, comme K7QM‑3XTB.

casepage-code-label = Code du dossier

casepage-code-hint = Seize lettres et chiffres. Il sert seulement pour cette page : personne chez nous ne vous le demande.

casepage-open-button = Ouvrir la page

casepage-reference-error = Vérifiez la référence. Elle a huit lettres et chiffres, comme dans l’e-mail.

casepage-code-error = Vérifiez le code du dossier. Il a seize lettres et chiffres, comme dans l’e-mail.

casepage-refused = La référence et le code ne vont pas ensemble, ou il existe un code plus récent. Utilisez ceux de notre e-mail le plus récent.

casepage-kept-label = Ce que vous étiez en train d’écrire

casepage-kept-hint = Ce texte n’est pas encore envoyé. Vous pouvez l’envoyer sur la page de votre dossier.

casepage-again-heading = Recevoir le code à nouveau

casepage-again-about = Saisissez la référence ci-dessus. Le code peut rester vide. Nous envoyons un nouveau code à l’adresse de votre dossier. L’ancien code ne fonctionnera alors plus.

casepage-again-button = Envoyer le code

casepage-again-done-heading = Regardez vos e-mails

casepage-again-done = Si ce dossier existe, nous avons envoyé un nouveau code à son adresse. Cela peut prendre quelques minutes. Nous n’en envoyons que quelques-uns par jour.

casepage-again-else = Si rien n’arrive, regardez dans les spams ou le courrier indésirable. Vous pouvez aussi nous raconter à nouveau ce qui s’est passé. Nous l’ajouterons à votre dossier.

casepage-service-heading = Vous attendez notre réponse

casepage-person-heading = Nous attendons votre réponse

casepage-approved-heading = Vous pouvez maintenant sécuriser votre compte

casepage-refused-case-heading = Nous n’avons pas pu confirmer que le compte est à vous

casepage-closed-heading = Ce dossier est fermé

casepage-facts-heading = Votre dossier

casepage-reference-row = Référence

casepage-next-row = Prochaine date

casepage-service-until = Vous aurez de nos nouvelles au plus tard le { $until }.

casepage-service-late = Nous avions dit le { $until } et nous sommes en retard. Votre dossier garde sa place dans la file.

casepage-person-until = Écrivez-nous au plus tard le { $until }. Après, nous fermons le dossier.

casepage-approved-until = Vous pouvez le faire jusqu’au { $until }. Après, nous fermons le dossier.

casepage-refused-until = Le dossier reste ouvert pour vous jusqu’au { $until }. Après, nous le fermons.

casepage-line-row = Place dans la file

casepage-line-first = Votre dossier est le prochain.

casepage-line = { $before ->
    [one] { $before } dossier passe avant le vôtre.
    [many] { $before } de dossiers passent avant le vôtre.
   *[other] { $before } dossiers passent avant le vôtre.
}

casepage-usual-row = Délai habituel

casepage-usual = La moitié des dossiers récents ont reçu une première réponse en { $time } au plus.

casepage-address-row = Nous écrivons à

casepage-notices = Quand il y a du nouveau, nous vous envoyons un e-mail. Mais vous ne trouverez les nouvelles que sur cette page.

casepage-messages-heading = Ce qui a été écrit

casepage-you = Vous

casepage-we = Nous

casepage-second-attempt = Écrit sans le code du dossier

casepage-written = { $at }

casepage-said-photographs-asked = Nous demandons des photos de documents.

casepage-said-photograph-added = Une photo a été ajoutée.

casepage-said-approved = Nous reconnaissons que le compte est à vous.

casepage-said-upheld = Nous reconnaissons que ce compte se fait passer pour vous.

casepage-said-refused = Nous n’avons pas pu confirmer que le compte est à vous.

casepage-said-report-refused = Nous n’avons pas pu confirmer que ce compte se fait passer pour vous.

casepage-said-appealed = Un nouvel examen a été demandé. Une autre personne décide maintenant.

casepage-said-closed = Le dossier a été fermé.

casepage-said-address = L’adresse à laquelle nous écrivons a été modifiée sur cette page.

casepage-said-account-changed = Le compte a changé depuis notre accord. Nous examinons donc le dossier à nouveau avant que vous puissiez continuer. Vous aurez de nos nouvelles.

casepage-said-way-closed = Une personne qui lit une des adresses du compte a fermé cet accès. Nous examinons le dossier à nouveau.

casepage-said-withdrawn = Nous avons annulé la décision qui reconnaissait que le compte est à vous.

casepage-write-heading = Écrivez-nous

casepage-write-label = Votre message

casepage-write-hint = Écrivez avec vos mots. Ne donnez aucun mot de passe ni aucun code.

casepage-write-button = Envoyer le message

casepage-write-error-empty = Écrivez votre message. Une phrase suffit.

casepage-write-error-too-long = { $most ->
    [one] Écrivez { $most } caractère au plus.
    [many] Écrivez { $most } de caractères au plus.
   *[other] Écrivez { $most } caractères au plus.
}

casepage-go-on-about = Nous reconnaissons que le compte est à vous. Sur les pages suivantes, vous choisissez un nouveau mot de passe et vous sécurisez le compte. Nous envoyons un message à chaque adresse et à chaque numéro du compte.

casepage-go-on-confirm = D’abord, ouvrez cette page avec le lien ou le code de notre e-mail. Nous saurons ainsi que l’adresse est à vous.

casepage-go-on-app = Pour les pages suivantes, il faut un navigateur qui peut faire fonctionner l’application. En mode Isolement, utilisez un autre appareil : voir plus bas.

casepage-go-on-button = Sécuriser le compte

casepage-refused-about = Le compte est peut-être bien à vous, mais ce que contient ce dossier n’a pas suffi.

casepage-next-heading = Ce que vous pouvez faire ensuite

casepage-next-proof = Récupérez le compte par un autre moyen. Vous pouvez utiliser un code par e-mail ou par SMS, un code de secours, une clé d’accès ou un contact de récupération.

casepage-next-proof-link = Voir tous les moyens de retrouver l’accès à un compte

casepage-next-documents = Demandez un nouvel examen et dites quels autres documents vous avez. Nous pourrons alors vous en demander des photos.

casepage-appeal-heading = Demander un nouvel examen

casepage-appeal-about = Une personne qui ne connaît pas encore ce dossier décide alors. Vous pouvez demander un nouvel examen une seule fois.

casepage-appeal-label = Pourquoi le compte est-il à vous ?

casepage-appeal-hint = Dites ce que nous n’avons peut-être pas vu. N’écrivez aucun mot de passe ni aucun code.

casepage-appeal-button = Demander un nouvel examen

casepage-appealed-before = Deux personnes ont décidé dans ce dossier, chacune de son côté. Vous ne pouvez plus demander un nouvel examen.

casepage-new-case = Vous pouvez ouvrir un nouveau dossier si vous avez quelque chose de nouveau à nous dire.

casepage-withdrawn-about = Nous avions reconnu que le compte est à vous, et nous avons annulé cette décision. Cet accès au compte est fermé. Il ne permet plus de rien changer sur le compte.

casepage-report-refused-heading = Nous n’avons pas pu confirmer que le compte se fait passer pour vous

casepage-report-refused-about = C’est peut-être bien le cas, mais ce que contient ce dossier n’a pas suffi.

casepage-report-withdrawn-about = Nous avions reconnu que le compte se fait passer pour vous, et nous avons annulé cette décision.

casepage-report-next = Demandez un nouvel examen et dites ce qui montre encore que le compte se fait passer pour vous.

casepage-report-appeal-label = Qu’est-ce qui montre que le compte se fait passer pour vous ?

casepage-closed-by-person = Vous l’avez fermé.

casepage-closed-no-answer = Il ne s’y est rien passé pendant longtemps.

casepage-closed-upheld = Nous reconnaissons que le compte se fait passer pour vous. Notre équipe s’en occupe maintenant. Vous n’avez rien à faire.

casepage-closed-recovered = Le compte est récupéré et sécurisé.

casepage-closed-stays = Ce que vous avez écrit reste ici jusqu’au { $until }. Ensuite, nous le supprimons. Nous gardons la référence, les dates et la décision.

casepage-more-heading = Autres actions pour ce dossier

casepage-address-summary = Modifier l’adresse à laquelle nous écrivons

casepage-address-about = Nous envoyons un nouveau code du dossier à la nouvelle adresse, et un message à l’ancienne. Les autres appareils auront alors besoin du nouveau code.

casepage-address-label = Nouvelle adresse e-mail

casepage-address-hint = Donnez une adresse dont personne d’autre ne peut lire les messages.

casepage-address-button = Modifier l’adresse

casepage-device-summary = Continuer sur un autre appareil

casepage-device-about = Nous vous montrons ici un nouveau code, une seule fois. Le code de l’e-mail ne fonctionnera alors plus.

casepage-device-button = Afficher un nouveau code

casepage-device-heading = Un nouveau code pour votre dossier

casepage-device-once = Nous n’affichons ce code que maintenant. Notez-le, ou tapez-le sur l’autre appareil.

casepage-device-where = Ouvrez cette page sur l’autre appareil, puis entrez la référence et le code :

casepage-back-link = Retour à votre dossier

casepage-close-link = Fermer le dossier

casepage-close-heading = Fermer ce dossier ?

casepage-close-then = Après cela, plus personne ne travaille dessus et on ne peut plus le rouvrir. Vous pouvez ouvrir un nouveau dossier à tout moment.

casepage-close-photographs = Les photos que vous nous avez données sont supprimées aussitôt.

casepage-close-texts = Vous pouvez encore lire pendant 90 jours ce qui a été écrit. Ensuite, nous le supprimons.

casepage-close-way = Vous ne pouvez alors plus vous en servir pour retrouver l’accès à votre compte.

casepage-close-button = Fermer le dossier

casepage-leave-about = Sur un appareil que d’autres utilisent aussi, quittez cette page quand vous avez fini.

casepage-leave-button = Quitter cette page

casepage-left-status = Vous avez quitté la page de votre dossier.

casepage-other-heading = Votre lien concerne un autre dossier

casepage-other-about = Un autre dossier est ouvert dans ce navigateur. Le bouton ouvre à sa place celui du lien.

casepage-written-status = Votre message est dans le dossier.

casepage-moved-status = L’adresse est modifiée. Un nouveau code est en route vers cette adresse.

casepage-appealed-status = Votre demande de nouvel examen est dans le dossier. Une autre personne décide maintenant.

casepage-closed-status = Le dossier est maintenant fermé.

casepage-back-status = Nous devons examiner le dossier à nouveau. Le message le plus récent explique pourquoi.

casepage-changed-status = Le dossier a changé entre-temps. Voici où il en est maintenant.

casepage-trouble-heading = Cela n’a pas fonctionné
