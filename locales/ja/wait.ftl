wait-heading = 待機時間があります

wait-lead = 必要な本人確認は済みました。もし本人でなかった場合に、持ち主が止められるように、これから待機時間をおきます。

wait-until = { $until }から続けられます。

wait-left = 残り時間：{ $left }。

wait-over-status = 待機時間が終わりました。続けられます。

wait-over = 続けられるようになりました。まず、もう一度本人確認をします。

wait-why-heading = 待機時間がある理由

wait-without-second-step = このアカウントのログインには2段階認証が設定されていますが、使われませんでした。

wait-new-address = 少し前にアカウントに追加された連絡先に、コードを送りました。

wait-policy = この種類のアカウントでは、どなたにもお待ちいただいています。

wait-signs-of-fraud = ほかの人が入ろうとしているような動きがありました。そのため、時間が長くなります。

wait-told-heading = お知らせの送り先

wait-told = アカウントの連絡先{ $count }件にお知らせしました。そこには、キャンセルの方法が書かれています。

wait-end-heading = 待機時間の後にすること

wait-end = このページに戻ってください。もう一度本人確認をして、新しいパスワードを決めます。

wait-meanwhile = このページは閉じてかまいません。それまで、アカウントは今のままです。

wait-cancel-button = 復旧をキャンセルする

wait-cancel-about = 待機時間と復旧が終わります。アカウントは今のままです。

wait-go-on-button = 続ける
