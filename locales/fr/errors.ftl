errors-wait-heading = Attendez avant de réessayer

errors-wait-why = Il y a eu beaucoup d’essais en peu de temps. L’attente protège le compte.

errors-wait-until = Vous pourrez réessayer à { $until }.

errors-wait-left = Temps restant avant de pouvoir réessayer : { $left }.

errors-wait-over = Vous pouvez maintenant réessayer.

errors-wait-network = Beaucoup d’essais sont venus de votre réseau. Ils viennent peut-être d’autres personnes qui l’utilisent.

errors-offline-heading = Vous êtes hors ligne

errors-offline = Cet appareil n’a pas de connexion à internet. Ce que vous avez entré est encore là.

errors-offline-what-next = Dès que la connexion est revenue, cette page continue.

errors-online-status = La connexion est revenue.

errors-timeout-heading = La réponse met trop de temps à arriver

errors-timeout = La connexion est peut-être lente. Ce que vous avez entré est encore là. Si vous réessayez, rien ne sera fait deux fois.

errors-service-heading = Nous sommes désolés, le service a un problème

errors-service-saved = Votre progression est enregistrée. Vous devrez peut-être entrer à nouveau ce qui est sur cette page.

errors-service-what-next = Réessayez dans quelques minutes. Si cela n’aide pas, parlez à une personne.

errors-service-until = Nous pensons que tout fonctionnera à nouveau à { $until }.

errors-old-heading = Il existe une version plus récente de cette page

errors-old = Rechargez la page pour continuer. Vous reviendrez à la même étape.

errors-moved-heading = Vous êtes déjà plus loin

errors-moved = Cette étape a été faite dans une autre fenêtre ou il y a un instant. Nous avons ouvert votre étape actuelle.

errors-busy = Nous y travaillons encore. Cela prend quelques secondes.

errors-form = Nous n’avons pas pu lire une partie de ce formulaire. Vérifiez-le et envoyez-le à nouveau.

errors-not-found-heading = Il n’y a pas de page à cette adresse

errors-not-found = Vérifiez l’adresse de la page, ou recommencez depuis le début.

errors-stopped-heading = La page a cessé de fonctionner

errors-stopped = Votre progression est enregistrée. Rechargez la page pour reprendre où vous en étiez.

errors-closed-step = Vous ne pouvez pas ouvrir cette étape maintenant. Voici votre étape actuelle.

errors-cut-off-heading = Nous n’arrivons pas à joindre le service

errors-cut-off = La connexion est peut-être coupée. Ce que vous avez entré est encore là. Si vous réessayez, rien ne sera fait deux fois.

errors-closed-heading = Ce moyen est fermé pour le moment

errors-closed = Vous ne pouvez pas utiliser ce moyen pour le moment. Choisissez un autre moyen, ou parlez à une personne.

errors-passkey-heading = La clé d’accès n’a pas fonctionné

errors-passkey = Elle appartient peut-être à un autre compte. Essayez une autre clé d’accès, ou choisissez un autre moyen.

errors-receipt = Si vous nous en parlez, indiquez-nous { $code }.

errors-again-heading = Nous réessayons

errors-again = La connexion n’est pas bonne. Ce que vous avez entré est encore là, et rien ne sera fait deux fois.

errors-foreign-heading = Autre chose a répondu

errors-foreign = Un Wi-Fi public peut vous demander de vous y connecter d’abord. Ouvrez une autre page pour le vérifier. Puis réessayez.

errors-lasting = Vous n’avez pas besoin d’attendre ici. Rouvrez cette page dans ce navigateur avant le { $until } et vous reviendrez à cette étape.

errors-lasting-pass = Votre pass de récupération fonctionne sur n’importe quel appareil.
