scam-heading = Est-ce bien nous ?

scam-address = La vraie adresse de cette page est { $address }. Comparez-la avec l’adresse dans votre navigateur.

scam-never = Nous ne vous appelons jamais. Nous ne demandons jamais d’argent. Nous ne vous demandons jamais de dire un code ou un mot de passe à quelqu’un.

scam-contacted-button = Quelqu’un a pris contact avec moi

scam-contacted-about = Appuyez ici si quelqu’un vous a téléphoné, vous a écrit ou vous a demandé d’ouvrir cette page.

scam-noted-status = Merci. Si vous ouvrez un dossier, la personne qui le lit le saura.

scam-noted-advice = Arrêtez de parler avec cette personne. Ne lui dites aucun code ni mot de passe, et ne payez rien.
