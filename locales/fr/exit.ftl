exit-title = Compte

exit-button = Quitter vite cette page

exit-about = À partir d’ici, chaque page a un bouton pour la quitter vite. Il supprime ce que vous avez entré et ouvre un autre site.

exit-limits = Il ne peut pas effacer l’historique de votre navigateur. Une personne qui y regarde peut voir que vous avez ouvert ce site.

exit-keys = Pour faire la même chose, appuyez trois fois sur la touche Échap.
