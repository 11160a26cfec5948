codes-heading = バックアップコード

codes-about = バックアップコードがあれば、スマートフォンをなくしてもログインできます。1つのコードは一度だけ使えます。紙に書くか、パスワードマネージャーに入れて保管してください。

codes-left = 残りのバックアップコードは{ $count }個です。

codes-few = なくなる前に、新しいコードを作ってください。

codes-made = { $date }に作成しました。

codes-none = バックアップコードはありません。

codes-make-button = コードを10個作る

codes-remake-button = 新しいコードを10個作る

codes-new-heading = 新しいバックアップコード10個

codes-once = 表示するのは今だけです。コピー、印刷、または保存してください。

codes-sheet = { -service }のバックアップコード（アカウント：{ $account }、作成日：{ $date }）。

codes-replaces = すべての変更を確定すると、{ $date }のコードと置き換わります。

codes-copy-button = すべてコピー

codes-save-button = ファイルに保存

codes-file-title = バックアップコード

codes-prove-label = どれか1つを入力してください

codes-prove-hint = 保存できていることを確認します。入力したコードは、後でも使えます。

codes-prove-button = 保存した

codes-proven = 保存を確認しました。すべての変更を確定すると、使えるようになります。

codes-gone = コードは、このページで一度だけ表示しました。保存した場合は、どれか1つを入力してください。保存していない場合は、新しいコードを10個作ってください。

codes-error-empty = 10個のコードのうち、どれか1つを入力してください。

codes-error-mistyped = コードの1文字が違っています。保存した一覧と見比べてください。

codes-error-form = 10個のコードのうち1つを選び、16文字の英数字をすべて入力してください。

codes-error-other = 新しい10個のコードの中にありません。今保存したコードのうち1つを入力してください。
