link-unchanged = このページを開いただけでは、何も変わっていません。

link-account = 対象のアカウント：{ $account }。

link-works-until = リンクは{ $until }まで使えます。

link-refuse-about = または、リンクを無効にできます。無効にすると、誰も使えなくなります。

link-refuse-button = リンクを無効にする

link-start-button = 最初のページへ

link-secure-button = アカウントを安全にする

link-go-on-button = 復旧を続ける

link-handover-heading = ここで復旧を続ける

link-handover = 別のデバイスで始めた復旧を、ここで続けます。次に、両方のデバイスに表示されるコードを見比べます。

link-handover-not-you = ご自分でこのリンクを表示して、このデバイスで開いた場合だけ、続けてください。

link-handover-button = ここで続ける

link-pass-heading = 引き継ぎパスで続ける

link-pass = 復旧の途中経過を、このブラウザに引き継ぎます。パスワードやコードは引き継がれません。

link-pass-confirm = 次に、もう一度本人確認をします。

link-pass-button = ここで続ける

link-guide = このリンクは、{ -service }のスタッフが用意したものです。復旧の手続きが始まり、そこで本人確認をします。

link-guide-asked = ご自分から助けを求めた場合だけ、続けてください。

link-not-me-heading = 心当たりがありませんか？

link-not-me = メールに書かれた操作に心当たりがない場合は、ボタンを押してください。アカウントの変更を止めます。7日間、誰も連絡先やログイン方法を変更できなくなります。

link-not-me-told = アカウントのすべての連絡先にお知らせします。ログインは、これまでどおりできます。

link-not-me-button = 心当たりがない

link-was-me-about = ご自分がしたことなら、もう一方のボタンを押してください。このリンクは使えなくなります。

link-was-me-button = 自分がした

link-cancel-heading = この復旧をキャンセルしますか？

link-cancel = このアカウントの復旧が申し込まれ、待機時間になっています。ご自分が申し込んだのでなければ、キャンセルしてください。

link-cancel-you = ご自分が申し込んだ場合は、キャンセルせずにお待ちください。

link-cancel-button = 復旧をキャンセルする

link-keep-about = このまま進めるには、もう一方のボタンを押してください。このリンクは使えなくなります。

link-keep-button = このまま進める

link-way-heading = アカウントに入る手続きを止めますか？

link-way = このアカウントは自分のものだという申し出があり、本人だと認めました。ご自分が申し出たのでなければ、手続きを止めてください。

link-way-you = ご自分が申し出た場合は、何も止めないでください。そのまま続けられます。

link-way-button = 手続きを止める

link-way-used-heading = この手続きでアカウントが変更されました

link-way-used = 誰かがすでにこの手続きでアカウントに入り、変更しました。心当たりがない場合は、ボタンを押してください。アカウントの変更を止めます。7日間、誰も連絡先やログイン方法を変更できなくなります。

link-expired-heading = このリンクは期限が切れています

link-expired = リンクは、限られた時間だけ使えます。何も変わっていません。最初のページから、もう一度始められます。

link-used-heading = このリンクは使用済みです

link-used = リンクは一度だけ使えます。まだ助けが必要な場合は、最初のページへ進んでください。

link-replaced-heading = 新しいリンクがあります

link-replaced = 最新のリンクを使ってください。このリンクはもう使えません。最新のリンクがない場合は、最初のページへ進んでください。

link-elsewhere-heading = 別のブラウザで続いています

link-elsewhere = リンクは別のブラウザで開かれ、復旧はそちらで続いています。そのブラウザかデバイスに戻ってください。

link-elsewhere-pass = 戻れないときは、ここで引き継ぎパスを使ってください。

link-elsewhere-button = 引き継ぎパスを使う

link-done-heading = このリンクの操作は、もう済んでいます

link-done-not-me = アカウントの変更は、すでに止めてあります。次に、アカウントを安全にしてください。

link-done-cancel = 復旧は、すでにキャンセルされています。次に、アカウントを安全にしてください。

link-done-way = アカウントに入るこの手続きは、もうできません。この手続きでアカウントが変更された場合は、そのこともお知らせしています。次に、アカウントを安全にしてください。

link-done-here = 復旧は、すでにこのブラウザにあります。続きから進めてください。

link-unknown-heading = リンクの一部が欠けています

link-unknown = メールのリンクをもう一度開くか、リンク全体をコピーしてください。それでも開けないときは、最初のページへ進んでください。

link-frozen-heading = アカウントの変更を止めました

link-frozen-until = { $until }まで、誰も連絡先やログイン方法を変更できません。

link-frozen = 今は、誰も連絡先やログイン方法を変更できません。

link-frozen-next = 次に、アカウントを安全にしましょう。ステップごとにご案内します。

link-cancelled-heading = 復旧をキャンセルしました

link-cancelled = アカウントは何も変わっていません。この復旧で済ませた本人確認は、無効になりました。

link-cancelled-kept = キャンセルしたことの記録と、受け付けた相談は残ります。

link-cancelled-next = ほかの人が申し込んだ復旧だった場合は、今すぐアカウントを安全にしてください。

link-closed-heading = 手続きを止めました

link-closed = 申し出た人は、先に進めません。担当者がもう一度確認します。

link-refused-heading = このリンクは使えなくなりました

link-refused = リンクを無効にしたため、誰も使えません。何も変わっていません。
