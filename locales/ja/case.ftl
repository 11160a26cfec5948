case-heading = 何があったか教えてください

case-help-heading = どのようなことでお困りですか？

case-intro = 担当者が回答を読みます。送信する前に、内容を確認できます。

case-account-label = どのアカウントのことでお困りですか？

case-account-hint = メールアドレス、電話番号、またはユーザー名を入力してください。わからないときは、覚えていることを書いてください。

case-account-impersonation-label = なりすましをしているのは、どのアカウントですか？

case-account-impersonation-hint = そのアカウントの名前かアドレスを入力してください。

case-email-label = どのメールアドレスにご連絡すればよいですか？

case-email-hint = ご自分だけが読めるメールアドレスにしてください。アカウントに登録したものと違っていてもかまいません。

case-story-label = 何がありましたか？

case-story-hint = ご自分の言葉で書いてください。これまでに試したことも教えてください。パスワードやコードは書かないでください。

case-story-hacked-label = アカウントで、どんなことに気づきましたか？

case-story-hacked-hint = 最初に何が起きたか、それがいつかを書いてください。パスワードやコードは書かないでください。

case-story-access-label = これまでに何を試しましたか？

case-story-access-hint = 今はもう手元にないものと、それがいつからかを書いてください。パスワードやコードは書かないでください。

case-story-impersonation-label = そのアカウントは、どんなことをしていますか？

case-story-impersonation-hint = 誰に、どんなことを書いて送っているかを教えてください。パスワードやコードは書かないでください。

case-story-left = あと{ $left }文字書けます。

case-privacy = 回答は、このアカウントのことでお手伝いするためだけに使います。読むのは、この相談を受け持つ担当者だけです。

case-account-error-empty = どのアカウントかを入力してください。覚えていることだけでもかまいません。

case-account-error-too-long = アカウントについては{ $most }文字以内で書いてください。

case-email-error-empty = 返事を受け取れるメールアドレスを入力してください。

case-email-error-format = name@example.orgのように、メールアドレスを最後まで入力してください。

case-email-error-too-long = メールアドレスは{ $most }文字以内で入力してください。

case-story-error-empty = 何があったかを書いてください。一文だけでもかまいません。

case-story-error-too-long = 何があったかは{ $most }文字以内で書いてください。

case-situation-error-empty = アカウントに何があったかを選んでください。

case-check-heading = 回答を確認してください

case-check-intro = ボタンを押すまで、何も送信されません。

case-check-button = 送信する

case-situation-row = 何があったか

case-account-row = アカウント

case-email-row = メールアドレス

case-story-row = 書いた内容

case-contacted-row = 誰かから連絡があった

case-change-situation-label = 変更：何があったか

case-change-account-label = 変更：アカウント

case-change-email-label = 変更：メールアドレス

case-change-story-label = 変更：書いた内容

case-opened-heading = 相談を受け付けました

case-reference-label = 受付番号

case-reference-about = 書き留めるか、このページを印刷してください。この番号は、お問い合わせのときに読み上げても問題ありません。見間違えやすい文字は使っていません。

case-next-heading = この後の流れ

case-answer-within = 担当者が相談を読み、{ $days }日以内に{ $email }にメールを送ります。

case-answer-from = メールは{ $address }から届きます。返事の内容は、相談ページだけに書かれます。

case-answer-until = { $until }までにご連絡します。

case-copy-sent = お送りしたメールに、相談ページへのリンクがあります。

case-page-button = 相談ページを開く

case-never-heading = こちらから絶対に求めないもの

case-never-secrets = パスワード、コード、バックアップコードを尋ねることはありません。

case-never-money = お金を求めることはありません。

case-never-remote = こちらから電話をかけることはありません。デバイスの画面を見せるよう求めたり、遠隔操作を求めたりすることもありません。

case-not-changed = それまで、アカウントには何の変更も加えません。
