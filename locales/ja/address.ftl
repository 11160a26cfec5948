address-heading = 連絡先を追加

address-about = 連絡先は、1つより2つあるほうが安全です。片方が使えなくなっても、もう片方でお知らせを受け取れます。

address-label = メールアドレス

address-hint = ご自分だけが読めるもの。

address-label-or-phone = メールアドレスまたは電話番号

address-hint-or-phone = ご自分だけが読めるもの。電話番号は、+と国番号から入力してください。

address-button = コードを送る

address-sent = { $address }にコードを送りました。届くまでに数分かかることがあります。

address-other-button = 別の連絡先を使う

address-code-label = コード

address-code-hint = 届いたメッセージにある8桁の数字。使えるのは最新のコードだけです。

address-confirm-button = この連絡先を追加

address-what-next = この連絡先は、すべての変更を確定したときに追加されます。ほかの連絡先にもお知らせします。

address-error-empty = メールアドレスを入力してください。

address-error-form = sam@example.orgのようなメールアドレスか、+で始まる電話番号を入力してください。

address-error-there = この連絡先は、すでにアカウントに登録されています。

address-error-code-empty = 届いたメッセージにあるコードを入力してください。

address-error-code-form = 届いたメッセージにある8桁の数字を入力してください。

address-error-code-wrong = お送りしたコードと違います。最新のメッセージと見比べてください。

address-error-code-over = このコードはもう使えません。新しいコードを受け取ってください。
