photographs-heading = 写真を追加

photographs-purpose = ご本人のアカウントかどうかを確認するため、書類の写真をお願いしています。写真は、そのためだけに使います。

photographs-optional = 写真は追加しなくてもかまいません。その場合は、相談に時間がかかったり、アカウントをお返しできなかったりすることがあります。

photographs-other-ways = ご本人のアカウントだとわかるほかのことを、ここに書いていただくこともできます。アカウントを作った時期や、使いみちなどです。

photographs-kept-heading = 写真の取り扱い

photographs-kept = 写真は、判断が終わるまで厳重に保管します。保管するのは、相談の最後のお知らせから、長くても{ $days }日間です。その後、削除します。

photographs-who = 写真を開けるのは、この相談の担当者だけです。開いたときは、必ず記録します。ウイルスがないかは、プログラムが調べます。顔を照合するプログラムは使いません。

photographs-place-removed = 撮影した場所や時刻など、カメラが写真に自動で加えた情報は取り除きます。

photographs-delete = 写真は、いつでもここで1枚ずつ削除できます。すべてを削除するには、相談を終了してください。

photographs-cover-heading = 隠すところ

photographs-cover-numbers = 書類に書かれた番号（パスポート番号やマイナンバーなど）は隠してください。

photographs-cover-lines = パスポートの下側やカードの裏側にある、英数字の並んだ行は隠してください。

photographs-cover-rest = 必要なのは、名前、生年月日、書類の有効期限です。顔写真も含めて、ほかはすべて隠してください。

photographs-cover-how = 細い紙を書類の上に置くだけで十分です。

photographs-choose-label = 写真を選ぶ

photographs-choose-hint = JPEG、PNG、WebP。{ $count }枚まで、1枚{ $megabytes }MB以下。

photographs-camera-label = 写真を撮る

photographs-send-button = この写真を追加

photographs-no-camera = カメラが開かないときは、先に写真を撮ってから、ここで選んでください。

photographs-done-button = すべて追加した

photographs-done-hint = 終わったら押してください。順番は変わりません。

photographs-list-heading = 追加した写真

photographs-number = 写真{ $number }

photographs-state-receiving = まだ全部は届いていません。続けるには、同じ写真をもう一度選んでください。

photographs-state-checking = 届きました。今、確認しています。

photographs-state-ready = 追加されました。この相談の担当者が開けます。

photographs-remove-button = 削除

photographs-hide-button = 一覧から消す

photographs-sending-status = { $total }MBのうち{ $done }MBを送信しました。

photographs-waiting-status = 順番を待っています。

photographs-cut-status = 通信が切れています。つながったら、続きを送ります。

photographs-paused-status = 一時停止しています。

photographs-pause-button = 一時停止

photographs-resume-button = 続ける

photographs-again-button = もう一度試す

photographs-preview-label = 選んだ写真

photographs-refused-heading = この写真は追加されませんでした

photographs-refused-empty = このファイルには何も入っていません。別のものを選んでください。

photographs-refused-no-picture = このファイルを写真として読み取れませんでした。JPEG、PNG、WebPの写真か、そのスクリーンショットを選んでください。

photographs-refused-heic = HEIC形式の写真は読み取れません。「ファイル」からではなく写真の一覧から選ぶか、スクリーンショットを送ってください。

photographs-refused-pdf = これはPDFです。写真かスクリーンショットを撮って、それを選んでください。

photographs-refused-other-kind = この種類の画像は読み取れません。JPEG、PNG、WebPの画像か、そのスクリーンショットを選んでください。

photographs-refused-too-large = ファイルが{ $megabytes }MBより大きくなっています。小さいものを選ぶか、スクリーンショットを送ってください。

photographs-refused-too-many-pixels = 画像が大きすぎて読み取れません。小さいものを選ぶか、スクリーンショットを送ってください。

photographs-refused-damaged = 写真の一部が欠けているか、壊れています。もう一度撮るか、別の写真を選んでください。

photographs-refused-infected = この写真は受け取れませんでした。もう一度撮るか、別の写真を選んでください。

photographs-refused-too-many = すでに{ $count }枚の写真を追加しています。別の写真を追加するには、先に1枚削除してください。

photographs-refused-full = 写真の合計が大きすぎます。別の写真を追加するには、先に1枚削除してください。

photographs-refused-not-asked = この相談では、今は写真は必要ありません。このページで、今の状況を確認できます。

photographs-refused-unknown = 送信の途中の記録がなくなりました。写真をもう一度選んでください。

photographs-refused-expired = 送信できる時間が過ぎました。写真をもう一度選んでください。

photographs-refused-request = 写真が正しく届きませんでした。もう一度試してください。

photographs-refused-signed-out = このブラウザでは、相談ページが閉じられています。受付番号と相談コードを、もう一度入力してください。

photographs-refused-busy = 今、多くの写真が届いています。少したってから、自動でもう一度送ります。

photographs-refused-wait = 短い時間に何度も操作がありました。しばらく待ってから、もう一度試してください。

photographs-refused-elsewhere = これは別のページから送られました。相談ページを開いて、そこで写真を選んでください。

photographs-back-link = 相談ページに戻る
