pass-panel-heading = 後で、または別の場所で続ける

pass-about = 引き継ぎパスを使うと、別のブラウザや別の日に、復旧の続きができます。パスワードやコードは引き継がれません。

pass-make-button = 引き継ぎパスを作る

pass-remake-button = 新しい引き継ぎパスを作る

pass-have = 引き継ぎパス（受付番号：{ $reference }）があります。{ $until }まで使えます。

pass-remake-about = もう一度表示することはできません。新しい引き継ぎパスを作ると、前のものと置き換わります。

pass-heading = 引き継ぎパス

pass-keep = ご自分だけが読める場所に保管してください。これを持っている人は、代わりに続きを始められます。ただし、その人も本人確認が必要です。

pass-shown-once = 表示するのは今回だけです。

pass-reference-label = 受付番号

pass-code-label = 引き継ぎコード

pass-works-until = 引き継ぎパスは{ $until }まで使えます。

pass-picture-label = スマートフォンのカメラで読み取る、引き継ぎパスのリンクの画像

pass-picture-hint = この画像をスマートフォンで読み取ることもできます。

pass-save-button = テキストファイルに保存

pass-file-title = 引き継ぎパス

pass-file-heading = { -service }の引き継ぎパス

pass-file-use = 続けるには、{ $address }を開き、次の2行を入力してください。

pass-file-line = { $label }：{ $value }

pass-use-link = 引き継ぎパスを持っている

pass-use-heading = 引き継ぎパスで続ける

pass-use-intro = 引き継ぎパスに書かれている内容を入力してください。その後、もう一度本人確認をします。

pass-reference-hint = K7QM‑3XTBのような、8文字の英数字。

pass-code-hint = 16文字の英数字（4文字が4組）。空白やハイフンは、あってもなくてもかまいません。

pass-error-reference-empty = 引き継ぎパスの受付番号を入力してください。

pass-error-reference = 受付番号が正しくありません。8文字の英数字を1つずつ確認してください。

pass-error-code-empty = 引き継ぎパスの引き継ぎコードを入力してください。

pass-error-code-short = 引き継ぎコードが{ $missing }文字足りません。16文字すべて入力してください。

pass-error-code-long = 引き継ぎコードより長くなっています。16文字の英数字だけを入力してください。

pass-error-code-signs = 引き継ぎコードは英数字だけです。引き継ぎパスに書かれているとおりに入力してください。

pass-error-code-mistyped = 引き継ぎコードの1文字が違っています。引き継ぎパスと見比べてください。

pass-error-unknown = この受付番号と引き継ぎコードの引き継ぎパスはありません。両方を確認してください。新しい引き継ぎパスを作った場合は、そちらを使ってください。
