triage-heading = アカウントに何がありましたか？

triage-intro = いちばん近いものを選んでください。いつでもここに戻って、選び直せます。

triage-forgot-password = パスワードを忘れた

triage-forgot-password-about = メールはまだ読めます。

triage-lost-second-factor = スマートフォン、認証アプリ、またはバックアップコードをなくした

triage-lost-second-factor-about = 認証アプリとは、ログイン用のコードを表示する、スマートフォンのアプリです。

triage-lost-contact = メールや電話番号が使えない

triage-lost-contact-about = アカウントに登録した連絡先を、もう使っていません。

triage-hacked = 誰かが勝手にログインした

triage-hacked-about = または、心当たりのない操作がありました。

triage-locked = アカウントがロックされている

triage-locked-about = 今はログインできないと表示されます。

triage-impersonation = 誰かが自分になりすましている

triage-impersonation-about = ご自分のアカウントがなくても報告できます。

triage-known-person = 身近な人がログインできるかもしれない

triage-known-person-about = パートナー、家族、友人、同僚などの場合があります。

triage-error-empty = いちばん近いものを選んでください。当てはまるものがなければ、担当者に相談してください。

triage-try-heading = 先に試してみてください

triage-try-intro = このうちのどれかで、早く解決できるかもしれません。1分で確かめられます。

triage-try-device-heading = ほかのデバイス

triage-try-device = ほかのスマートフォン、タブレット、パソコンを確認してください。まだログインしたままのものがあれば、それを使ってください。

triage-try-device-contact = まだログインしたままのデバイスを探してください。設定から、メールアドレスや電話番号を変更できます。

triage-try-saved-password-heading = 保存されたパスワード

triage-try-saved-password = ブラウザやパスワードマネージャーの中を確認してください。パスワードが保存されているかもしれません。

triage-try-backup-codes-heading = バックアップコード

triage-try-backup-codes = バックアップコードとは、アカウントを設定したときに印刷または保存したかもしれない、コードの一覧です。1つのコードは一度だけ使えます。

triage-try-old-number-heading = 以前のメールアドレスや電話番号

triage-try-old-number = メールサービスや電話会社に頼むと、もう一度使えるようになることがあります。問い合わせてみてください。

triage-try-wait-heading = 待つ

triage-try-wait = 時間がたつと自動で解除されるロックも多くあります。1時間待ってから、いつものようにログインしてください。

triage-try-other-app-heading = 認証アプリのコピー

triage-try-other-app = 前に使っていたスマートフォンやタブレットを確認してください。新しいスマートフォンにコードを移せるアプリも多くあります。

triage-try-continue-button = どれもうまくいかなかった

triage-hacked-heading = 先に2つのことをしてください

triage-hacked-mailbox-heading = メールボックスを安全にする

triage-hacked-mailbox = ほかの人がメールを読める場合は、続ける前に、メールボックスのパスワードを変更してください。

triage-hacked-silence-heading = 誰にも返事をしない

triage-hacked-silence = 相手が誰だと名乗っても、お金を払わず、コードも教えないでください。

triage-progress-saved = 途中経過は1日間保存されます。このブラウザに戻って続けるか、引き継ぎパスを作って別のブラウザで続けてください。

triage-known-person-heading = 続ける前に

triage-known-person-device = ご自分だけが使うデバイスを使ってください。このデバイスを使える人には、このページを見られるかもしれません。

triage-known-person-noticed = パスワードを変えると、相手に気づかれるかもしれません。まず、何がご自分にとって安全かを考えてください。

triage-known-person-helpline = 危険を感じている人のための相談窓口では、どうすればよいかを一緒に考えてもらえます。ご自分だけが使う電話からかけてください。

triage-known-person-danger = 危険が迫っているときは、お住まいの国の緊急通報番号に電話してください。

triage-known-person-continue-button = このデバイスは安全

triage-impersonation-heading = 誰がなりすましているか教えてください

triage-impersonation-collect = まず、そのアカウントの名前かURLをコピーしてください。スクリーンショットも役に立ちます。

triage-next-heading = この後の流れ

triage-next = どのアカウントかを入力し、今も使える方法を選んでください。使える方法がなければ、担当者がお手伝いします。

triage-person-heading = 担当者がお手伝いします

triage-person-what-next = 3つの短い質問に答えます。担当者が読んで、返事をします。

triage-person-when = { $days }日以内に返事をします。

triage-person-button = 質問に答える

triage-unfinished = 途中まで進んでいます。続きから進めるか、下で選び直してください。

triage-unfinished-button = 続きから進める
