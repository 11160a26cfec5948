passkey-heading = Utilisez votre clé d’accès

passkey-about = Si le compte { $identifier } a une clé d’accès (passkey), cet appareil ou votre téléphone peut l’utiliser maintenant.

passkey-how = Votre appareil demande votre visage, votre empreinte ou le code qui le déverrouille. Nous ne les voyons jamais. Sur un iPhone ou un Mac, la clé d’accès s’appelle « clé d’identification ».

passkey-time = Vous avez dix minutes, et vous pouvez recommencer autant de fois que nécessaire.

passkey-button = Utiliser votre clé d’accès

passkey-asking-status = Suivez ce que votre appareil affiche.

passkey-cancelled = La clé d’accès n’a pas été utilisée. Cela a été annulé, ou il n’y en a pas pour ce compte sur cet appareil.

passkey-cancelled-next = Réessayez, ou choisissez un autre moyen.

passkey-unsupported = Ce navigateur ne peut pas utiliser de clé d’accès. Choisissez un autre moyen.

passkey-other-address = Cette clé d’accès est pour un autre site web. Choisissez un autre moyen.

passkey-broken = Votre appareil n’a pas pu utiliser la clé d’accès. Réessayez, ou choisissez un autre moyen.

passkey-over = Le temps pour utiliser une clé d’accès est terminé. Recommencez.

passkey-again-button = Recommencer

passkey-another-button = Choisir un autre moyen
