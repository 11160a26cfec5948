authenticator-heading = 認証アプリを追加

authenticator-about = 認証アプリには、30秒ごとに新しいコードが表示されます。ログインのときに使います。

authenticator-scan = 認証アプリを開いて、この画像を読み取ってください。

authenticator-picture-label = 認証アプリで読み取る、セットアップキーの画像

authenticator-same-phone = 認証アプリは、今お使いのスマートフォンに入っていますか？

authenticator-open-link = 認証アプリで開く

authenticator-open-apple-link = Appleの「パスワード」アプリで開く

authenticator-typing = 読み取れないときは、このセットアップキーをアプリに入力してください。アプリで種類を聞かれたら「時間ベース」を選びます。

authenticator-key-label = セットアップキー

authenticator-copy-button = セットアップキーをコピー

authenticator-listed = アプリには「{ -service }：{ $account }」と表示されます。

authenticator-gone = セットアップキーは、このページで一度だけ表示しました。もう一度表示することはできません。

authenticator-gone-next = 新しいセットアップキーを作ってください。前のものは使えなくなります。前のものを読み取っていた場合は、アプリから削除してください。

authenticator-renew-button = 新しいセットアップキーを作る

authenticator-works-until = { $until }までにコードを入力してください。過ぎた場合は、新しいセットアップキーを作れます。

authenticator-name-label = 名前をつける

authenticator-name-hint = 入れてあるスマートフォンの名前など。2段階認証の一覧に、この名前が表示されます。

authenticator-name-default = 認証アプリ

authenticator-code-label = アプリに今表示されているコード

authenticator-code-hint = 6桁の数字。アプリが正しく設定できたことを確認します。

authenticator-button = 追加する

authenticator-what-next = すべての変更を確定すると、ログインに使えるようになります。それまでは何も変わりません。

authenticator-error-behind = これは{ $seconds }前のコードです。スマートフォンの時計が遅れています。

authenticator-error-ahead = これは{ $seconds }後のコードです。スマートフォンの時計が進んでいます。

authenticator-error-clock-next = スマートフォンの日付と時刻を自動設定にしてから、新しいコードを入力してください。

authenticator-error-account = このページのセットアップキーのコードではありません。アプリに複数のアカウントが入っているかもしれません。

authenticator-error-account-next = アプリで「{ -service }：{ $account }」を探して、そのコードを入力してください。

authenticator-error-long = コードの桁数が多すぎます。このアプリのコードは6桁です。

authenticator-error-backup = これはバックアップコードです。認証アプリに今表示されている6桁の数字を入力してください。

authenticator-error-short = コードの桁数が足りません。このアプリのコードは6桁です。

authenticator-error-digits = アプリに表示されている6桁の数字を入力してください。

authenticator-error-empty = アプリに表示されているコードを入力してください。

authenticator-error-name-empty = 名前を入力してください。

authenticator-error-name-long = 名前は{ $most }文字以内にしてください。

authenticator-error-name-signs = 目に見える文字、数字、記号だけを使ってください。

authenticator-error-there = この認証アプリは、すでにアカウントに登録されています。
