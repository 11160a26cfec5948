finish-heading = 変更が完了しました

finish-done-heading = 行った変更

finish-changed = { $at }に変更しました。

finish-signed-out = すべてのデバイスからログアウトしました。どのデバイスでも、もう一度パスワードが必要です。

finish-told = 次の{ $count }件の連絡先に、変更の内容をお知らせしました：

finish-next-heading = 次にすること

finish-sign-in = もう一度ログインしてください。ほかの人がこのページを使えないように、ここでは自動でログインしません。

finish-sign-in-button = ログイン画面へ

finish-password-manager = パスワードマネージャーをお使いの場合は、新しいパスワードを保存してください。

finish-not-you = この中に心当たりのないものがあれば、すぐに担当者に相談してください。

finish-reference = 受付番号：{ $reference }

finish-reference-about = この受付番号を控えておいてください。今日の手続きについてお問い合わせになるときに役立ちます。

finish-protected-heading = 保護モードになっています

finish-protected = アカウントは、{ $until }まで保護モードです。それまでは、通常の方法では誰も連絡先や2段階認証を変更できません。

finish-protected-early = 早く終了するには、ここに戻り、本人確認をしてください。次のうち2つを使います：パスキー、認証アプリ、バックアップコード。

finish-protected-end-button = 保護モードを今すぐ終了する

finish-save-button = 変更の記録を保存

finish-file-title = 変更の記録

finish-close = このページは閉じてかまいません。

finish-feedback-link = アカウントに戻るのはどうでしたか？
