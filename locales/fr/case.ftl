case-heading = Dites-nous ce qui s’est passé

case-help-heading = De quelle aide avez-vous besoin ?

case-intro = Une personne lit vos réponses. Vous pouvez les vérifier avant de les envoyer.

case-account-label = Pour quel compte avez-vous besoin d’aide ?

case-account-hint = Entrez l’adresse e-mail, le numéro de téléphone ou le nom d’utilisateur. Si vous ne le savez pas, écrivez ce dont vous vous souvenez.

case-account-impersonation-label = Quel compte se fait passer pour vous ?

case-account-impersonation-hint = Entrez le nom ou l’adresse de ce compte.

case-email-label = À quelle adresse e-mail pouvons-nous vous écrire ?

case-email-hint = Donnez une adresse dont personne d’autre ne peut lire les messages. Elle peut être différente de celle du compte.

case-story-label = Que s’est-il passé ?

case-story-hint = Racontez avec vos mots. Dites ce que vous avez essayé. N’écrivez aucun mot de passe ni aucun code.

case-story-hacked-label = Qu’avez-vous remarqué sur votre compte ?

case-story-hacked-hint = Dites ce qui s’est passé en premier, et quand. N’écrivez aucun mot de passe ni aucun code.

case-story-access-label = Qu’avez-vous essayé jusqu’ici ?

case-story-access-hint = Dites ce que vous n’avez plus, et depuis quand. N’écrivez aucun mot de passe ni aucun code.

case-story-impersonation-label = Que fait ce compte ?

case-story-impersonation-hint = Dites à qui ce compte écrit, et ce qu’il dit. N’écrivez aucun mot de passe ni aucun code.

case-story-left = { $left ->
    [one] Vous pouvez encore écrire { $left } caractère.
    [many] Vous pouvez encore écrire { $left } de caractères.
   *[other] Vous pouvez encore écrire { $left } caractères.
}

case-privacy = Nous utilisons vos réponses seulement pour vous aider avec ce compte. Seules les personnes qui travaillent sur votre dossier les lisent.

case-account-error-empty = Indiquez de quel compte il s’agit, ou ce dont vous vous souvenez.

case-account-error-too-long = { $most ->
    [one] Décrivez le compte en { $most } caractère au plus.
    [many] Décrivez le compte en { $most } de caractères au plus.
   *[other] Décrivez le compte en { $most } caractères au plus.
}

case-email-error-empty = Entrez une adresse e-mail où nous pouvons vous écrire.

case-email-error-format = Entrez une adresse e-mail complète, comme nom@example.org.

case-email-error-too-long = { $most ->
    [one] Entrez une adresse e-mail de { $most } caractère au plus.
    [many] Entrez une adresse e-mail de { $most } de caractères au plus.
   *[other] Entrez une adresse e-mail de { $most } caractères au plus.
}

case-story-error-empty = Écrivez ce qui s’est passé. Une phrase suffit.

case-story-error-too-long = { $most ->
    [one] Racontez ce qui s’est passé en { $most } caractère au plus.
    [many] Racontez ce qui s’est passé en { $most } de caractères au plus.
   *[other] Racontez ce qui s’est passé en { $most } caractères au plus.
}

case-situation-error-empty = Choisissez ce qui est arrivé à votre compte.

case-check-heading = Vérifiez vos réponses

case-check-intro = Rien n’est envoyé tant que vous n’avez pas appuyé sur le bouton.

case-check-button = Envoyer

case-situation-row = Ce qui s’est passé

case-account-row = Compte

case-email-row = Votre adresse e-mail

case-story-row = Avec vos mots

case-contacted-row = Quelqu’un a pris contact avec vous

case-change-situation-label = Modifier ce qui s’est passé

case-change-account-label = Modifier le compte

case-change-email-label = Modifier votre adresse e-mail

case-change-story-label = Modifier ce que vous avez écrit

case-opened-heading = Votre dossier est ouvert

case-reference-label = Votre référence

case-reference-about = Notez-la ou imprimez cette page. Vous pouvez nous la lire à voix haute. Elle n’a pas de lettres qui se ressemblent.

case-next-heading = Ce qui se passe ensuite

case-answer-within = { $days ->
    [one] Une personne lit votre dossier et écrit à { $email } sous { $days } jour.
    [many] Une personne lit votre dossier et écrit à { $email } sous { $days } de jours.
   *[other] Une personne lit votre dossier et écrit à { $email } sous { $days } jours.
}

case-answer-from = Nos e-mails viennent de { $address }. La réponse elle-même se trouve seulement sur la page de votre dossier.

case-answer-until = Vous aurez de nos nouvelles au plus tard le { $until }.

case-copy-sent = Notre e-mail contient un lien vers la page de votre dossier.

case-page-button = Ouvrir la page de votre dossier

case-never-heading = Ce que nous ne demandons jamais

case-never-secrets = Nous ne demandons jamais de mot de passe, de code ni de code de secours.

case-never-money = Nous ne demandons jamais d’argent.

case-never-remote = Nous ne vous appelons jamais, et nous ne demandons jamais à voir ni à contrôler votre appareil.

case-not-changed = D’ici là, nous ne changeons rien à votre compte.
