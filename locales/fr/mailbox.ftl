mailbox-heading = Quelqu’un d’autre peut-il lire vos e-mails ?

mailbox-why = Nous pouvons y envoyer un code. Personne d’autre ne doit le recevoir.

mailbox-no = Non

mailbox-no-about = Personne d’autre ne connaît le mot de passe de votre boîte mail.

mailbox-yes = Oui

mailbox-yes-about = Quelqu’un a le mot de passe, ou utilise un appareil qui reçoit vos e-mails.

mailbox-unsure = Je ne sais pas

mailbox-unsure-about = Nous vous montrons comment le savoir. Cela prend environ dix minutes.

mailbox-safe-heading = Sécurisez d’abord votre boîte mail

mailbox-safe-intro = Faites-le chez votre fournisseur de messagerie, sur un appareil que personne d’autre n’utilise. Cela prend environ dix minutes.

mailbox-steps-heading = Dans les réglages de votre boîte mail

mailbox-password-heading = Changez son mot de passe

mailbox-password = Choisissez-en un nouveau que vous n’utilisez nulle part ailleurs.

mailbox-devices-heading = Déconnectez tous les autres appareils

mailbox-devices = Dans les réglages, cherchez « Appareils » ou « Sécurité ».

mailbox-forwarding-heading = Regardez les transferts et les filtres

mailbox-forwarding = Supprimez chaque règle qui envoie vos e-mails à quelqu’un d’autre ou qui les cache.

mailbox-recovery-heading = Regardez l’adresse et le numéro de récupération

mailbox-recovery = Supprimez ceux qui ne sont pas à vous.

mailbox-second-step-heading = Activez une deuxième étape de connexion

mailbox-second-step = Le mot de passe seul ne suffit alors plus pour lire vos e-mails.

mailbox-nothing-sent = Tant que vous ne le demandez pas, nous n’envoyons aucun code à votre boîte mail.

mailbox-safe-button = Ma boîte mail est maintenant sécurisée

mailbox-without-button = Continuer sans e-mail
