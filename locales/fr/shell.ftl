shell-description = Retrouvez l’accès à votre compte, étape par étape. Si les vérifications ne suffisent pas, une personne vous aide.

shell-loading-status = La page se prépare. Vous pouvez déjà la lire et choisir.

shell-plain-heading = Cette page fonctionne sans l’application

shell-no-script = JavaScript est désactivé dans ce navigateur.

shell-no-wasm = Ce navigateur ne peut pas faire fonctionner l’application. Il est peut-être trop ancien, ou le mode Isolement est activé.

shell-failed = L’application ne s’est pas chargée. La connexion est peut-être lente ou coupée.

shell-stopped = L’application a cessé de fonctionner.

shell-plain-what-next = Vous pouvez recharger la page, utiliser un autre navigateur ou nous envoyer ce formulaire. Une personne le lit et vous répond.

shell-saved = Votre progression est enregistrée. Rechargez la page pour reprendre où vous en étiez.

shell-form-heading = Demander l’aide d’une personne

shell-situation-label = Qu’est-il arrivé à votre compte ?

shell-form-button = Envoyer

shell-sent-heading = Votre dossier est ouvert

shell-sent-reference = Votre référence est { $reference }. Notez-la ou prenez cette page en photo.

shell-sent-answer = { $days ->
    [one] Une personne lit votre dossier et répond sous { $days } jour. Nous vous envoyons un e-mail quand il y a du nouveau.
    [many] Une personne lit votre dossier et répond sous { $days } de jours. Nous vous envoyons un e-mail quand il y a du nouveau.
   *[other] Une personne lit votre dossier et répond sous { $days } jours. Nous vous envoyons un e-mail quand il y a du nouveau.
}

shell-start-link = Aller à la première page

shell-contact-heading = Autres moyens de nous joindre

shell-contact-phone-link = Appeler le { $number }

shell-contact-mail-link = Écrire à { $address }

shell-contact-help-link = Pages d’aide de { -service }

shell-contact-never = Nous ne vous appelons jamais en premier. Au téléphone et par e-mail non plus, nous ne demandons jamais un code ou un mot de passe.
