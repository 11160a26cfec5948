errors-wait-heading = しばらく待ってから、もう一度お試しください

errors-wait-why = 短い時間に何度も操作がありました。アカウントを守るため、お待ちいただいています。

errors-wait-until = { $until }になったら、もう一度試せます。

errors-wait-left = もう一度試せるまで：{ $left }。

errors-wait-over = もう一度試せるようになりました。

errors-wait-network = お使いのネットワークから、何度も操作がありました。同じネットワークを使うほかの人によるものかもしれません。

errors-offline-heading = インターネットにつながっていません

errors-offline = このデバイスは、インターネットに接続していません。入力した内容は、ここに残っています。

errors-offline-what-next = インターネットにつながると、このページの続きに進みます。

errors-online-status = インターネットにつながりました。

errors-timeout-heading = 応答に時間がかかっています

errors-timeout = 通信が遅いのかもしれません。入力した内容は、ここに残っています。もう一度試しても、同じことが二重に行われることはありません。

errors-service-heading = 申し訳ありません、サービスに問題が起きています

errors-service-saved = ここまでの内容は保存されています。このページに入力した内容は、もう一度入力が必要なことがあります。

errors-service-what-next = 数分後に、もう一度お試しください。うまくいかないときは、担当者に相談してください。

errors-service-until = { $until }に再開する見込みです。

errors-old-heading = このページの新しい版があります

errors-old = 続けるには、ページを再読み込みしてください。同じステップに戻ります。

errors-moved-heading = すでに先のステップに進んでいます

errors-moved = このステップは、別のウィンドウで、または少し前に済んでいます。今のステップを開きました。

errors-busy = まだ処理中です。数秒かかります。

errors-form = このフォームに、読み取れない部分がありました。内容を確認して、もう一度送信してください。

errors-not-found-heading = このURLにページはありません

errors-not-found = URLを確認するか、最初から始めてください。

errors-stopped-heading = ページが動かなくなりました

errors-stopped = ここまでの内容は保存されています。ページを再読み込みすると、続きから再開できます。

errors-closed-step = そのステップは今は開けません。これが今のステップです。

errors-cut-off-heading = サービスに接続できません

errors-cut-off = 通信が切れているのかもしれません。入力した内容は、ここに残っています。もう一度試しても、同じことが二重に行われることはありません。

errors-closed-heading = この方法は今は使えません

errors-closed = 今はこの方法を使えません。別の方法を選ぶか、担当者に相談してください。

errors-passkey-heading = パスキーを使えませんでした

errors-passkey = 別のアカウントのパスキーかもしれません。ほかのパスキーを試すか、別の方法を選んでください。

errors-receipt = この件でお問い合わせになるときは、{ $code }とお伝えください。

errors-again-heading = もう一度試しています

errors-again = 通信の状態がよくありません。入力した内容は、ここに残っています。同じことが二重に行われることはありません。

errors-foreign-heading = 別のところから応答がありました

errors-foreign = 公衆Wi-Fiでは、先にログインが必要なことがあります。ほかのページを開いて確かめてください。そのあと、もう一度お試しください。

errors-lasting = ここで待つ必要はありません。{ $until }までにこのブラウザーでこのページをもう一度開くと、この手順に戻れます。

errors-lasting-pass = 引き継ぎパスは、どのデバイスでも使えます。
