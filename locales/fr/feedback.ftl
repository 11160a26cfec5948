feedback-heading = Était-ce facile de retrouver votre compte ?

feedback-leaving-heading = Comment cela se passe-t-il jusqu’ici ?

feedback-lead = Une seule pression suffit. Vous pouvez aussi quitter cette page : rien ne dépend de votre réponse.

feedback-private = Nous gardons votre réponse avec l’étape où vous étiez, et non avec votre nom ou votre compte.

feedback-very-easy-button = Très facile

feedback-easy-button = Facile

feedback-neither-button = Ni facile ni difficile

feedback-hard-button = Difficile

feedback-very-hard-button = Très difficile

feedback-thanks-heading = Merci

feedback-thanks = Nous avons bien reçu votre réponse.

feedback-sentence-label = Que devrions-nous changer ?

feedback-sentence-hint = Une phrase suffit. N’écrivez ni nom, ni adresse, ni code.

feedback-quote-label = Vous pouvez citer cette phrase dans des rapports

feedback-send-button = Envoyer
