### O que o suporte envia a quem pediu ajuda.

guide-message =
    Olá,

    Você pediu ajuda à equipe { -service } com a sua conta. Este link abre a página certa:

    { $address }

    Ele vale uma vez só, até { $until }. Lá você prova que a conta é sua. Ninguém da equipe { -service } pede senha
    nem código.

    Se você não pediu ajuda, não abra o link.

    { -service }
