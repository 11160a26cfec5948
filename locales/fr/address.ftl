address-heading = Ajouter une adresse ou un numéro

address-about = Avoir deux adresses ou numéros est plus sûr : si vous en perdez un, l’autre nous permet encore de vous joindre.

address-label = Adresse e-mail

address-hint = Une adresse dont personne d’autre ne peut lire les messages.

address-label-or-phone = Adresse e-mail ou numéro de téléphone

address-hint-or-phone = Personne d’autre ne doit pouvoir y lire vos messages. Un numéro de téléphone commence par + et l’indicatif du pays.

address-button = Envoyer un code

address-sent = Nous avons envoyé un code à { $address }. Il peut mettre quelques minutes à arriver.

address-other-button = Changer d’adresse ou de numéro

address-code-label = Code

address-code-hint = 8 chiffres, dans le message reçu. Seul le code le plus récent fonctionne.

address-confirm-button = Ajouter au compte

address-what-next = L’ajout se fait quand vous confirmez toutes les modifications. Nous envoyons un message à vos autres adresses et numéros.

address-error-empty = Entrez une adresse e-mail.

address-error-form = Entrez une adresse comme sam@example.org, ou un numéro de téléphone qui commence par +.

address-error-there = Cette adresse ou ce numéro est déjà sur le compte.

address-error-code-empty = Entrez le code du message.

address-error-code-form = Entrez les 8 chiffres du message.

address-error-code-wrong = Ce n’est pas le code que nous avons envoyé. Comparez-le avec le message le plus récent.

address-error-code-over = Ce code ne fonctionne plus. Demandez un nouveau code.
