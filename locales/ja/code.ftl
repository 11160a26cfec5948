code-email-heading = メールで届いたコードを入力してください

code-text-heading = SMSで届いたコードを入力してください

code-app-heading = 認証アプリのコードを入力してください

code-backup-heading = バックアップコードを1つ入力してください

code-contact-heading = 協力者が読み上げるコードを入力してください

code-other-heading = コードを入力してください

code-sent-to = { $identifier }のアカウントがある場合は、そのメールアドレスにコードを送りました。

code-text-sent-to = { $identifier }のアカウントがある場合は、その電話番号にコードを送りました。

code-contact-sent-to = { $identifier }に復旧の協力者がいる場合は、その人にコードを送りました。

code-sent-to-address = { $address }にコードを送りました。

code-app-about = 認証アプリを開いてください。30秒ごとに新しいコードが表示されます。

code-backup-about = バックアップコードは、以前に保存または印刷したコードの一覧です。1つのコードは一度だけ使えます。

code-contact-about = 協力者に電話をかけて、コードを読み上げてもらってください。協力者にパスワードを教える必要はありません。

code-text-risk = 電話番号を乗っ取った人にも、このコードは届きます。別の方法のほうが安全です。

code-arrival = 届くまでに数分かかることがあります。

code-newest = 最新のコードを使ってください。前のコードは使えません。

code-works-for = コードの有効時間は{ $duration }です。

code-works-until = コードは{ $until }まで有効です。

code-label = コード

code-hint = { $digits }桁の数字。空白は入っていてもかまいません。

code-characters-hint = { $characters }文字の英数字。空白や、大文字と小文字の違いは気にしなくてかまいません。

code-keep-to-yourself = コードは、このページだけに入力してください。{ -service }からコードを尋ねることはありません。

code-attempts-left = このコードは、あと{ $left }回試せます。

code-wait-until = { $until }になったら、もう一度コードを入力できます。

code-wait-left = コードをもう一度入力できるまで：{ $left }。

code-wait-over = もう一度コードを入力できるようになりました。

code-error-empty = コードを入力してください。

code-error-too-few = コードは{ $digits }桁です。すべて入力してください。

code-error-too-many = コードは{ $digits }桁です。その数字だけを入力してください。

code-error-not-digits = コードは数字だけで、英字は含まれません。数字だけを入力してください。

code-error-characters-missing = コードは{ $characters }文字の英数字です。{ $missing }文字足りません。

code-error-too-many-characters = コードは{ $characters }文字の英数字です。その文字だけを入力してください。

code-error-foreign-sign = コードは英数字だけです。ほかの文字や記号は入れないでください。

code-error-mistyped = どれか1文字が違っています。お手元のコードと見比べてください。

code-error-backup-code-here = これはバックアップコードのようです。使うには、下で別の方法を選んでください。

code-error-wrong-email = 最新のメールにあるコードと違います。確認して、もう一度入力してください。

code-error-wrong-text = 最新のSMSにあるコードと違います。確認して、もう一度入力してください。

code-error-wrong-app = アプリに表示されている、このアカウントのコードと違います。次のコードが表示されたら、それを入力してください。

code-error-app-clock = スマートフォンの日付と時刻が自動設定になっているか確認してください。時計がずれていると、コードも違うものになります。

code-error-wrong-backup = このアカウントで今使えるバックアップコードではありません。確認するか、別のバックアップコードを使ってください。

code-error-wrong-contact = 協力者に届いた最新のコードと違います。もう一度読み上げてもらってください。

code-error-wrong-other = コードが違います。確認して、もう一度入力してください。

code-error-clock-behind = コードは合っていますが、スマートフォンの時計が約{ $off }遅れています。

code-error-clock-ahead = コードは合っていますが、スマートフォンの時計が約{ $off }進んでいます。

code-error-clock-what-next = スマートフォンの日付と時刻を自動設定にしてから、次のコードを入力してください。

code-error-used-app = このコードは、少し前に使われました。次のコードが表示されたら、それを入力してください。

code-error-used-backup = このバックアップコードは使用済みです。1つのコードは一度しか使えないため、別のものを使ってください。

code-error-expired = このコードは期限が切れています。新しいコードを受け取ってください。

code-error-replaced = その後、新しいコードを送りました。最新のメールにあるコードを入力してください。

code-error-dead = { $tries }回試されたため、このコードはもう使えません。新しいコードを受け取ってください。

code-error-exhausted = 何度も試されたため、このコードはもう使えません。新しいコードを受け取ってください。

code-error-used = このコードは使用済みです。新しいコードを受け取ってください。

code-resend-button = 新しいコードを送る

code-resend-in = 新しいコードを受け取れるまで：{ $left }。

code-resend-ready = 新しいコードを受け取れるようになりました。

code-sent-again-status = アカウントがある場合は、新しいコードが届きます。前のコードは使えません。

code-resend-limit = すでに何度かコードを送りました。次のコードは、{ $until }以降に受け取れます。

code-nothing-link = 届きませんか？

code-nothing-heading = 届きませんか？

code-dead = 何度も試されたため、このコードはもう使えません。新しいコードを受け取ってください。

code-another-button = 別の方法を選ぶ

code-nothing-text-wait = 数分お待ちください。SMSは遅れて届くことがあります。

code-nothing-text-phone = 電源が入っていて、電波が届いているか確認してください。コードは、アカウントに登録済みの電話番号に届きます。

code-nothing-contact = 協力者に、メールを確認してもらってください。迷惑メールフォルダも見てもらってください。

code-app-help-link = コードが使えませんか？

code-app-help-account = アプリの中で、このサービスの名前を探してください。コードはアカウントごとに違います。

code-app-help-clock = スマートフォンの日付と時刻を自動設定にしてください。コードは、スマートフォンの時計をもとに作られます。

code-app-help-next = 次のコードが表示されるのを待って、表示されているあいだに入力してください。

code-backup-help-link = バックアップコードはどこにありますか？

code-backup-help-places = 大切な書類を置いている場所、パスワードマネージャー、ダウンロードしたファイルの中を探してください。

code-backup-help-form = バックアップコードは、4文字の英数字が4組並んだものです。

code-nothing-wait = 数分お待ちください。メールは遅れて届くことがあります。

code-nothing-spam = 迷惑メールフォルダを確認してください。メールは{ $address }から届きます。

code-nothing-junk = 迷惑メールフォルダを確認してください。

code-nothing-mailboxes = お持ちのメールボックスをすべて確認してください。コードは、アカウントに登録済みのメールアドレスに届きます。

code-nothing-resend = 新しいコードを受け取ってください。その後は、最新のコードだけを使ってください。

code-nothing-other-name-link = 別のメールアドレス、電話番号、ユーザー名を使う

code-nothing-person = どれもうまくいかないときは、担当者が一緒に確認します。

code-nothing-back-link = コードの入力に戻る
