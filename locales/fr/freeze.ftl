freeze-heading = Geler le compte

freeze-about = Pendant { $time }, personne ne peut modifier les adresses, les numéros, le mot de passe, la deuxième étape de connexion ni l’accès des applications.

freeze-told = Nous envoyons un message à chaque adresse et à chaque numéro du compte. Vous pouvez quand même continuer ici.

freeze-button = Geler le compte

freeze-until = Le compte est gelé jusqu’au { $until }.

freeze-what = D’ici là, personne ne peut modifier les adresses, les numéros, la deuxième étape de connexion ni l’accès des applications. Vous pouvez quand même continuer ici.
