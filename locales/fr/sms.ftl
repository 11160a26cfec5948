sms-code-body = { $code } est votre code { -service }. Valable { $duration }. Nous ne le demandons jamais, ni par téléphone ni par message.

sms-code-short-body = { $code } est votre code { -service }.

sms-new-number-code-body = { $code } ajoute ce numéro à votre compte { -service }. Valable { $duration }. Si ce n’était pas vous, ne faites rien.

sms-new-number-code-short-body = { $code } ajoute ce numéro à votre compte { -service }.

sms-notice-body = Compte { -service } modifié le { $at }. Si ce n’était pas vous, tapez { $address } dans un navigateur et parlez à une personne.

sms-notice-short-body = Votre compte { -service } a été modifié. Si ce n’était pas vous, tapez { $address } dans un navigateur.

sms-way-body = Depuis le { $at }, quelqu’un peut entrer dans votre compte { -service }. Si ce n’était pas vous, ouvrez { $address } et parlez à une personne.

sms-way-short-body = Quelqu’un peut entrer dans votre compte { -service }. Si ce n’était pas vous, tapez { $address } dans un navigateur.
