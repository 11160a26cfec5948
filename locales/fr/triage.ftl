triage-heading = Qu’est-il arrivé à votre compte ?

triage-intro = Choisissez ce qui convient le mieux. Vous pouvez revenir et choisir autre chose à tout moment.

triage-forgot-password = J’ai oublié mon mot de passe

triage-forgot-password-about = Vous pouvez encore lire vos e-mails.

triage-lost-second-factor = J’ai perdu mon téléphone, mon application d’authentification ou mes codes de secours

triage-lost-second-factor-about = Une application d’authentification est une application de votre téléphone qui affiche des codes de connexion.

triage-lost-contact = Je n’ai plus accès à mon adresse e-mail ou à mon numéro de téléphone

triage-lost-contact-about = Le compte a une adresse ou un numéro que vous n’utilisez plus.

triage-hacked = Quelqu’un est entré dans mon compte

triage-hacked-about = Ou il s’y est passé quelque chose que vous n’avez pas fait.

triage-locked = Mon compte est bloqué

triage-locked-about = Un message dit que vous ne pouvez pas vous connecter pour le moment.

triage-impersonation = Quelqu’un se fait passer pour moi

triage-impersonation-about = Vous pouvez le signaler même si vous n’avez pas de compte.

triage-known-person = Quelqu’un que je connais a peut-être accès à mon compte

triage-known-person-about = Cela peut être votre partenaire, votre famille, des amis ou des collègues.

triage-error-empty = Choisissez ce qui convient le mieux. Si rien ne convient, parlez à une personne.

triage-try-heading = Essayez d’abord ceci

triage-try-intro = L’une de ces solutions est peut-être plus rapide. Il faut une minute pour vérifier.

triage-try-device-heading = Un autre appareil

triage-try-device = Regardez sur vos autres téléphones, tablettes et ordinateurs. Si votre compte y est encore ouvert, utilisez cet appareil.

triage-try-device-contact = Cherchez un appareil où votre compte est encore ouvert. Vous pouvez y modifier l’adresse ou le numéro dans les réglages.

triage-try-saved-password-heading = Un mot de passe enregistré

triage-try-saved-password = Regardez dans votre navigateur ou votre gestionnaire de mots de passe. Il a peut-être enregistré le mot de passe pour vous.

triage-try-backup-codes-heading = Vos codes de secours

triage-try-backup-codes = Les codes de secours sont une liste que vous avez peut-être imprimée ou enregistrée en créant votre compte. Chaque code ne sert qu’une fois.

triage-try-old-number-heading = Votre ancienne adresse ou votre ancien numéro

triage-try-old-number = Votre fournisseur de messagerie ou votre opérateur téléphonique pourra peut-être vous le rendre. Posez-lui la question.

triage-try-wait-heading = Attendre

triage-try-wait = Beaucoup de blocages se terminent tout seuls. Attendez une heure, puis connectez-vous comme d’habitude.

triage-try-other-app-heading = Une copie de votre application d’authentification

triage-try-other-app = Regardez sur votre ancien téléphone ou votre tablette. Beaucoup d’applications peuvent aussi transférer leurs codes sur un nouveau téléphone.

triage-try-continue-button = Rien de tout cela n’a aidé

triage-hacked-heading = Faites d’abord ces deux choses

triage-hacked-mailbox-heading = Sécurisez votre boîte mail

triage-hacked-mailbox = Si quelqu’un d’autre peut lire vos e-mails, changez le mot de passe de votre boîte mail avant de continuer.

triage-hacked-silence-heading = Ne répondez à personne

triage-hacked-silence = Ne payez rien et ne donnez aucun code, quelle que soit la personne qui le demande.

triage-progress-saved = Nous gardons votre progression pendant un jour. Revenez dans ce navigateur, ou créez un pass de récupération pour continuer dans un autre.

triage-known-person-heading = Avant de continuer

triage-known-person-device = Utilisez un appareil que personne d’autre n’utilise. Quelqu’un qui a accès à cet appareil peut voir cette page.

triage-known-person-noticed = L’autre personne peut remarquer que vous changez un mot de passe. Réfléchissez d’abord à ce qui est sûr pour vous.

triage-known-person-helpline = Une ligne d’écoute pour les personnes en danger peut préparer un plan avec vous. Appelez-la d’un téléphone que personne d’autre n’utilise.

triage-known-person-danger = Si vous êtes en danger, appelez le numéro d’urgence de votre pays.

triage-known-person-continue-button = Cet appareil est sûr

triage-impersonation-heading = Dites-nous qui se fait passer pour vous

triage-impersonation-collect = Copiez d’abord le nom ou l’adresse web de ce compte. Une capture d’écran aide aussi.

triage-next-heading = Ce qui se passe ensuite

triage-next = Dites-nous de quel compte il s’agit et choisissez un moyen que vous avez encore. S’il n’en reste aucun, une personne vous aide.

triage-person-heading = Une personne va vous aider

triage-person-what-next = Vous répondez à trois questions courtes. Une personne lit vos réponses et vous répond.

triage-person-when = { $days ->
    [one] Nous répondons sous { $days } jour.
    [many] Nous répondons sous { $days } de jours.
   *[other] Nous répondons sous { $days } jours.
}

triage-person-button = Répondre aux questions

triage-unfinished = Vous avez déjà commencé. Continuez où vous en étiez, ou choisissez à nouveau plus bas.

triage-unfinished-button = Continuer où j’en étais
