ended-left-heading = Vous avez quitté la récupération

ended-left = Rien n’a été gardé dans ce navigateur. Ce qui a été fait avant votre départ reste fait.

ended-left-offline = Ce navigateur a tout supprimé. Il n’a pas pu nous joindre : votre récupération se termine donc toute seule de notre côté.

ended-expired-heading = Cette récupération est terminée

ended-expired = Pour votre sécurité, une récupération se termine après { $duration }. Rien n’a changé sur votre compte.

ended-ran-out = Pour votre sécurité, une récupération se termine après un certain temps. Rien n’a changé sur votre compte depuis votre dernière étape.

ended-expired-idle-heading = Il ne s’est rien passé pendant un moment

ended-expired-idle = Quand on n’appuie sur rien pendant { $duration }, la récupération se termine pour votre sécurité. Rien n’a changé sur votre compte.

ended-replaced-heading = Une récupération plus récente a remplacé celle-ci

ended-replaced = Si vous l’avez commencée dans une autre fenêtre ou un autre navigateur, continuez là-bas. Si ce n’était pas vous, recommencez ici et gelez le compte, ou parlez à une personne.

ended-cancelled-heading = La récupération a été annulée

ended-cancelled = Le temps d’attente est fini et rien n’a été modifié. Le compte garde son mot de passe, ses adresses, ses numéros et ses appareils.

ended-cancelled-kept = Un compte gelé reste gelé jusqu’à la date prévue. Un dossier que vous avez ouvert reste ouvert.

ended-unknown-heading = Il n’y a pas de récupération en cours ici

ended-unknown = Elle est peut-être terminée. Si vous avez commencé dans un autre navigateur, continuez là-bas.

ended-done-heading = C’est déjà fait

ended-done = Le mot de passe a été changé ici. Connectez-vous avec le nouveau.

ended-start-button = Recommencer

ended-feedback-link = Comment cela se passe-t-il jusqu’ici ?
