proofs-heading = どの方法で本人確認をしますか？

proofs-intro = どの方法を選んでも、扱いは同じです。今使える方法を選んでください。

proofs-more-heading = 本人確認がもう1つ必要です

proofs-more-why = このアカウントのログインには、2段階認証が設定されています。そのため、パスワードを変更するには、1種類の本人確認だけでは足りません。

proofs-more-protects = メールを盗み見ている人が、本人のふりをして入るのを防ぎます。

proofs-confirm-heading = もう一度、本人確認をしてください

proofs-confirm-why = 必要な本人確認は、すでに済んでいます。ほかの人が代わりに続けていないことを、新しい本人確認1つで確かめます。

proofs-proven-heading = 済んだ本人確認

proofs-choose-heading = 今使える方法

proofs-passkey = パスキー

proofs-passkey-about = このデバイスか、近くにあるスマートフォンで。数秒で終わります。

proofs-app = 認証アプリのコード

proofs-app-about = 認証アプリの入ったスマートフォンが必要です。1分ほどかかります。

proofs-email = メールで届くコード

proofs-email-about = アカウントのメールを読めることが必要です。数分かかります。

proofs-text = SMSで届くコード

proofs-text-about = アカウントに登録した番号の電話が必要です。数分かかります。

proofs-text-risk = 電話番号を乗っ取った人にも、このコードは届きます。別の方法のほうが安全です。

proofs-backup = バックアップコード

proofs-backup-about = 保存または印刷した一覧が必要です。1分ほどかかります。

proofs-contact = 復旧の協力者に届くコード

proofs-contact-about = 前もって登録した人にコードが届き、読み上げてもらいます。電話で話すのと同じくらいの時間がかかります。

proofs-person = 担当者による確認

proofs-person-about = 3つの短い質問に答えます。担当者が読んで、返事をします。

proofs-sent-to = 送り先：{ $address }

proofs-figures = 100人のうち{ $percent }人が、この方法で成功しています。その半数は、{ $time }もかからずに終えています。

proofs-cannot-link = 自分はこれを使えない

proofs-cannot-or-read-link = 自分はこれを使えない、またはほかの人に読まれている

proofs-cannot-label = 自分はこれを使えない：{ $way }

proofs-cannot-or-read-label = 自分はこれを使えない、またはほかの人に読まれている：{ $way }

proofs-cannot-suspends = 認証アプリやパスキーをなくした場合は、お知らせください。すぐに使えないようにします。

proofs-ruled-out-heading = 使わない方法

proofs-can-link = やはり使える

proofs-can-label = やはり使える：{ $way }

proofs-none = ここで使える方法は、ほかにありません。本人かどうかを、担当者が確認することができます。

proofs-unchanged = アカウントは何も変わっていません。

proofs-person-button = 担当者に確認を頼む

proofs-changed-status = 一覧が変わりました。
