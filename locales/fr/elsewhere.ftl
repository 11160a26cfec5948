elsewhere-asks-heading = Comparez les codes

elsewhere-asks = Votre autre appareil affiche un code. Si c’est le même que sur cette page, appuyez là-bas sur « Oui, c’est le même code ».

elsewhere-asks-next = Cette page continue ensuite toute seule.

elsewhere-code-label = Code

elsewhere-heading = Vous continuez sur un autre appareil

elsewhere-follows = Cette page change quand vous passez à l’étape suivante sur l’autre appareil.

elsewhere-follows-identify = Sur l’autre appareil, vous indiquez de quel compte il s’agit.

elsewhere-follows-prove = Sur l’autre appareil, vous prouvez que c’est vous.

elsewhere-follows-secure = Sur l’autre appareil, vous sécurisez le compte.

elsewhere-follows-case = Sur l’autre appareil, vous demandez l’aide d’une personne.

elsewhere-follows-finish = Sur l’autre appareil, vous avez terminé.

elsewhere-take-back-button = Continuer sur cet appareil

elsewhere-take-back-about = Si l’autre appareil n’est pas à vous, ou si vous ne pouvez pas l’utiliser, continuez ici. Vous prouverez alors encore une fois que c’est vous.
