feedback-heading = アカウントに戻るのはどうでしたか？

feedback-leaving-heading = ここまではいかがですか？

feedback-lead = 一度押すだけでかまいません。このページを離れることもできます。回答がなくても何も変わりません。

feedback-private = 回答は、そのときの手順と一緒に保存します。お名前やアカウントとは結び付けません。

feedback-very-easy-button = とても簡単

feedback-easy-button = 簡単

feedback-neither-button = どちらとも言えない

feedback-hard-button = 難しい

feedback-very-hard-button = とても難しい

feedback-thanks-heading = ありがとうございます

feedback-thanks = 回答を受け取りました。

feedback-sentence-label = 何を変えるとよいですか？

feedback-sentence-hint = 一文で十分です。名前、住所、アドレス、コードは書かないでください。

feedback-quote-label = この文を報告書に引用してもよい

feedback-send-button = 送信
