identify-heading = どのアカウントですか？

identify-hint = アカウントのメールアドレス、電話番号、またはユーザー名を入力してください。

identify-what-next = 次に、本人確認の方法を選びます。それまでは何も送信しません。

identify-error-empty = アカウントのメールアドレス、電話番号、またはユーザー名を入力してください。

identify-error-too-long = { $most }文字以内で入力してください。余分なものが貼り付けられていないか確認してください。

identify-error-signs = アカウントの名前に使われている文字、数字、記号だけを入力してください。

identify-unknown-link = どれもわからない
