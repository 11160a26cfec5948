mailbox-heading = ほかの人もメールを読める状態ですか？

mailbox-why = メールにコードを送ることができます。そのコードが、ほかの人に届かないようにする必要があります。

mailbox-no = いいえ

mailbox-no-about = メールボックスのパスワードを知っているのは、自分だけです。

mailbox-yes = はい

mailbox-yes-about = ほかの人がパスワードを知っているか、メールが届くデバイスを使っています。

mailbox-unsure = わからない

mailbox-unsure-about = 調べ方をご案内します。10分ほどかかります。

mailbox-safe-heading = 先にメールボックスを安全にする

mailbox-safe-intro = お使いのメールサービスで、自分だけが使うデバイスから行ってください。10分ほどかかります。

mailbox-steps-heading = メールボックスの設定ですること

mailbox-password-heading = パスワードを変更する

mailbox-password = ほかでは使っていない、新しいパスワードを決めてください。

mailbox-devices-heading = ほかのデバイスすべてからログアウトする

mailbox-devices = 設定の中の「デバイス」や「セキュリティ」を開いてください。

mailbox-forwarding-heading = 転送とフィルタを確認する

mailbox-forwarding = メールをほかの人に送ったり、見えなくしたりする設定があれば、すべて削除してください。

mailbox-recovery-heading = 再設定用のメールアドレスと電話番号を確認する

mailbox-recovery = ご自分のものでない場合は、削除してください。

mailbox-second-step-heading = ログインの2段階認証をオンにする

mailbox-second-step = そうすれば、パスワードだけではメールを読めなくなります。

mailbox-nothing-sent = 安全になったと知らせていただくまで、メールボックスにコードは送りません。

mailbox-safe-button = メールボックスを安全にした

mailbox-without-button = メールを使わずに続ける
