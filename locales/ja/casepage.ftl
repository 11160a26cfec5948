casepage-open-heading = 相談ページを開く

casepage-open-intro = 受付番号と相談コードが必要です。どちらも、相談について最初にお送りしたメールに書いてあります。

casepage-filled = 受付番号と相談コードは入力済みです。ボタンを押して続けてください。

casepage-reference-label = 受付番号

casepage-reference-hint = K7QM‑3XTBのような、8文字の英数字。

casepage-code-label = 相談コード

casepage-code-hint = 16文字の英数字。このページだけで使います。こちらからこのコードを尋ねることはありません。

casepage-open-button = ページを開く

casepage-reference-error = 受付番号を確認してください。メールに書かれている、8文字の英数字です。

casepage-code-error = 相談コードを確認してください。メールに書かれている、16文字の英数字です。

casepage-refused = 受付番号と相談コードが合わないか、新しい相談コードが発行されています。最新のメールにあるものを使ってください。

casepage-kept-label = 書いていた内容

casepage-kept-hint = まだ送信されていません。相談ページから送信できます。

casepage-again-heading = 相談コードをもう一度受け取る

casepage-again-about = 上の欄に受付番号を入力してください。相談コードは空のままでかまいません。相談に登録されたメールアドレスに、新しい相談コードを送ります。前の相談コードは使えなくなります。

casepage-again-button = 相談コードを送る

casepage-again-done-heading = メールを確認してください

casepage-again-done = その相談がある場合は、登録されたメールアドレスに新しい相談コードを送りました。届くまでに数分かかることがあります。1日に送れる回数は限られています。

casepage-again-else = 何も届かないときは、迷惑メールフォルダを確認してください。何があったかを、もう一度書いて送ることもできます。その内容は、今の相談に追加されます。

casepage-service-heading = こちらからの返事をお待ちください

casepage-person-heading = お返事をお待ちしています

casepage-approved-heading = アカウントを安全にする手続きに進めます

casepage-refused-case-heading = 本人のアカウントだと確認できませんでした

casepage-closed-heading = この相談は終了しました

casepage-facts-heading = 相談の状況

casepage-reference-row = 受付番号

casepage-next-row = 次の期日

casepage-service-until = { $until }までにご連絡します。

casepage-service-late = { $until }までとお約束しましたが、遅れています。順番はそのままです。

casepage-person-until = { $until }までに書いて送ってください。それを過ぎると、相談を終了します。

casepage-approved-until = { $until }まで手続きできます。それを過ぎると、相談を終了します。

casepage-refused-until = この相談は{ $until }まで使えます。それを過ぎると終了します。

casepage-line-row = 順番

casepage-line-first = 次が、この相談の番です。

casepage-line = この前に、{ $before }件の相談があります。

casepage-usual-row = 通常の時間

casepage-usual = 最近の相談の半数では、{ $time }以内に最初の返事をしました。

casepage-address-row = メールの送り先

casepage-notices = 新しいお知らせがあると、メールを送ります。お知らせの内容は、このページだけに書かれます。

casepage-messages-heading = これまでのやりとり

casepage-you = 相談者

casepage-we = 当サービス

casepage-second-attempt = 相談コードなしで書かれたもの

casepage-written = { $at }

casepage-said-photographs-asked = 書類の写真をお願いします。

casepage-said-photograph-added = 写真が追加されました。

casepage-said-approved = 本人のアカウントだと認めました。

casepage-said-upheld = このアカウントは、本人になりすましていると認めました。

casepage-said-refused = 本人のアカウントだと確認できませんでした。

casepage-said-report-refused = このアカウントが本人になりすましていると確認できませんでした。

casepage-said-appealed = 再審査の申し込みがありました。これから別の担当者が判断します。

casepage-said-closed = 相談は終了しました。

casepage-said-address = このページで、メールの送り先が変更されました。

casepage-said-account-changed = 本人だと認めた後に、アカウントに変化がありました。そのため、先に進む前に、相談をもう一度確認します。こちらからご連絡します。

casepage-said-way-closed = アカウントの連絡先に届くメッセージを読める人が、アカウントに入る手続きを止めました。相談をもう一度確認します。

casepage-said-withdrawn = 本人のアカウントだと認めた判断を取り消しました。

casepage-write-heading = メッセージを書く

casepage-write-label = メッセージ

casepage-write-hint = ご自分の言葉で書いてください。パスワードやコードは書かないでください。

casepage-write-button = メッセージを送信

casepage-write-error-empty = メッセージを書いてください。一文だけでもかまいません。

casepage-write-error-too-long = { $most }文字以内で書いてください。

casepage-go-on-about = 本人のアカウントだと認めました。次のページから、新しいパスワードを決めて、アカウントを安全にします。アカウントのすべての連絡先にお知らせします。

casepage-go-on-confirm = まず、お送りしたメールのリンクか相談コードで、このページを開いてください。それで、ご自分のメールアドレスだと確認できます。

casepage-go-on-app = 次からのページには、アプリを動かせるブラウザが必要です。ロックダウンモードの場合は、別のデバイスをお使いください。方法は下にあります。

casepage-go-on-button = アカウントを安全にする

casepage-refused-about = ご本人のアカウントである可能性は残っていますが、この相談の内容だけでは足りませんでした。

casepage-next-heading = 次にできること

casepage-next-proof = 別の方法でアカウントを復旧してください。メールやSMSのコード、バックアップコード、パスキー、または復旧の協力者を使えます。

casepage-next-proof-link = アカウントに入る方法をすべて見る

casepage-next-documents = 再審査を申し込み、ほかにどんな書類があるかを書く。その後、書類の写真をお願いすることがあります。

casepage-appeal-heading = 再審査の申し込み

casepage-appeal-about = この相談にまだ関わっていない担当者が判断します。申し込めるのは1回だけです。

casepage-appeal-label = なぜご自分のアカウントだと言えますか？

casepage-appeal-hint = こちらが見落としているかもしれないことを書いてください。パスワードやコードは書かないでください。

casepage-appeal-button = 再審査を申し込む

casepage-appealed-before = この相談では、2人の担当者がそれぞれ別に判断しました。もう一度再審査を申し込むことはできません。

casepage-new-case = 新しく伝えたいことがあれば、新しい相談を始められます。

casepage-withdrawn-about = 本人のアカウントだと認めましたが、その判断を取り消しました。アカウントに入る手続きは止まっています。この手続きで、アカウントがこれ以上変わることはありません。

casepage-report-refused-heading = なりすましのアカウントだと確認できませんでした

casepage-report-refused-about = なりすましである可能性は残っていますが、この相談の内容だけでは足りませんでした。

casepage-report-withdrawn-about = 本人になりすましているアカウントだと認めましたが、その判断を取り消しました。

casepage-report-next = 再審査を申し込み、なりすましだとわかることをほかにも書く。

casepage-report-appeal-label = なぜ、なりすましのアカウントだと言えますか？

casepage-closed-by-person = 相談者ご自身が終了しました。

casepage-closed-no-answer = 長いあいだ、やりとりがありませんでした。

casepage-closed-upheld = 本人になりすましているアカウントだと認めました。これから、担当のチームが対応します。何もする必要はありません。

casepage-closed-recovered = アカウントは復旧され、安全になりました。

casepage-closed-stays = 書かれた内容は、{ $until }までここに残ります。その後、削除します。受付番号、日付、判断の結果は、サービスに残ります。

casepage-more-heading = この相談でできるその他のこと

casepage-address-summary = メールの送り先を変更する

casepage-address-about = 新しいメールアドレスに新しい相談コードを送り、前のメールアドレスにはお知らせを送ります。その後は、ほかのデバイスでも新しい相談コードが必要です。

casepage-address-label = 新しいメールアドレス

casepage-address-hint = ご自分だけが読めるメールアドレスにしてください。

casepage-address-button = メールアドレスを変更

casepage-device-summary = 別のデバイスで続ける

casepage-device-about = 新しい相談コードを、ここに一度だけ表示します。表示すると、メールにある相談コードは使えなくなります。

casepage-device-button = 新しい相談コードを表示

casepage-device-heading = 新しい相談コード

casepage-device-once = 表示するのは今だけです。書き留めるか、もう一方のデバイスに入力してください。

casepage-device-where = もう一方のデバイスで次のページを開き、受付番号と相談コードを入力してください：

casepage-back-link = 相談ページに戻る

casepage-close-link = 相談を終了する

casepage-close-heading = この相談を終了しますか？

casepage-close-then = 終了すると、担当者は対応しなくなり、再開もできません。新しい相談は、いつでも始められます。

casepage-close-photographs = 送っていただいた写真は、すぐに削除します。

casepage-close-texts = 書かれた内容は、90日間は読めるように残します。その後、削除します。

casepage-close-way = 終了すると、この相談からアカウントに入ることはできなくなります。

casepage-close-button = 相談を終了する

casepage-leave-about = ほかの人も使うデバイスでは、終わったらこのページから退出してください。

casepage-leave-button = このページから退出

casepage-left-status = 相談ページから退出しました。

casepage-other-heading = 別の相談のリンクです

casepage-other-about = このブラウザでは、別の相談が開かれています。ボタンを押すと、代わりにリンクの相談を開きます。

casepage-written-status = メッセージを相談に追加しました。

casepage-moved-status = メールアドレスを変更しました。そこに新しい相談コードが届きます。

casepage-appealed-status = 再審査の申し込みを受け付けました。これから別の担当者が判断します。

casepage-closed-status = 相談は終了しました。

casepage-back-status = 相談をもう一度確認する必要があります。理由は、最新のメッセージに書いてあります。

casepage-changed-status = そのあいだに、相談の状況が変わりました。これが今の状況です。

casepage-trouble-heading = うまくいきませんでした
