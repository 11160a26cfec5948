guide-message =
    Bonjour,

    Vous avez demandé de l’aide à { -service } pour votre compte. Ce lien ouvre la bonne page :

    { $address }

    Il fonctionne une seule fois, jusqu’au { $until }. Vous y prouvez que le compte est à vous. Personne chez { -service } ne
    vous demande de mot de passe ni de code.

    Si vous n’avez pas demandé d’aide, n’ouvrez pas le lien.

    { -service }
