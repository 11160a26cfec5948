sms-code-body = { $code }：{ -service }のコード。{ $duration }有効。電話などでは聞きません。

sms-code-short-body = { $code }：{ -service }のコード。

sms-new-number-code-body = { $code }：{ -service }のアカウントにこの番号を追加するコード。{ $duration }有効。心当たりがなければ何もしないでください。

sms-new-number-code-short-body = { $code }：{ -service }のアカウントにこの番号を追加するコード。

sms-notice-body = { -service }のアカウントが{ $at }に変更されました。心当たりがなければ、ご自分で{ $address }を開き、担当者に相談してください。

sms-notice-short-body = { -service }のアカウントが変更されました。心当たりがなければ、ご自分で{ $address }を開いてください。

sms-way-body = { $at }から、誰かが{ -service }のアカウントに入れる状態です。心当たりがなければ、ご自分で{ $address }を開き、担当者に相談してください。

sms-way-short-body = 誰かが{ -service }のアカウントに入れる状態です。心当たりがなければ、ご自分で{ $address }を開いてください。
