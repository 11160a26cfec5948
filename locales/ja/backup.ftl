backup-heading = 新しいバックアップコード

backup-why = バックアップコードを1つ使いました。1つのコードは一度しか使えないため、代わりの新しいコードを用意しました。

backup-label = バックアップコード

backup-once = 表示するのは今だけです。書き留めるか、印刷するか、パスワードマネージャーに保存してください。

backup-copy-button = コードをコピー

backup-left = 使えるバックアップコードは、今{ $left }個あります。

backup-gone = 新しいコードは、このページで一度だけ表示しました。もう一度表示することはできません。

backup-gone-what-next = 保存していない場合は、新しいコードを作ってください。前のコードと置き換わります。

backup-renew-button = 新しいコードを作る

backup-go-on-button = 保存した
