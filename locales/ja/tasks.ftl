tasks-heading = アカウントを安全にする

tasks-intro = どの項目から始めてもかまいません。最後に変更を確認して確定するまで、何も変わりません。

tasks-intro-hacked = ほかの人がしたかもしれないことに、印をつけました。最後に確定するまで、何も変わりません。

tasks-saved = ここで済ませたことは保存されます。離れる場合は、15分以内に戻ってください。

tasks-activity = 何があったかを見る

tasks-activity-about = ログインと変更の記録（日時、デバイス、場所）。心当たりのないものは元に戻してください。

tasks-password = 新しいパスワードを決める

tasks-password-about = 変更を確定すると、前のパスワードは使えなくなります。

tasks-factors = 2段階認証を確認する

tasks-factors-about = 認証アプリとパスキー。どちらかがあれば、パスワードを盗まれても、それだけでは入られません。

tasks-backup = バックアップコードを作る

tasks-backup-about = スマートフォンをなくしたときに、ログインできるようにします。

tasks-devices = ログイン中のデバイスを確認する

tasks-devices-about = 心当たりのないデバイス、またはすべてのデバイスからログアウトできます。

tasks-remembered = 信頼済みのデバイスを確認する

tasks-remembered-about = 2段階認証なしでログインできるデバイスです。

tasks-apps = アプリとアクセス権を確認する

tasks-apps-about = アプリ、アクセスキー、転送は、パスワードを変えても使えるままです。

tasks-addresses = 連絡先を確認する

tasks-addresses-about = コードやお知らせの送り先です。ご自分のものでない連絡先は削除してください。

tasks-contacts = 復旧の協力者を確認する

tasks-contacts-about = アカウントに入れなくなったとき、コードを読み上げて助けてくれる人です。

tasks-required = 必須

tasks-recommended = おすすめ

tasks-optional = 省略できます

tasks-not-started = まだ始めていません

tasks-started = 途中です

tasks-completed = 完了しました

tasks-nothing = 何もありません

tasks-state = { $advice }。{ $status }。

tasks-changes = 確定を待っている変更が{ $count }件あります。

tasks-check-button = 変更を確認する

tasks-not-ready = まず「必須」の項目をすべて済ませてください。変更があれば、ここで確認できます。

tasks-skip = 「おすすめ」の項目は省略できます。ただし、前に入った人が、同じ方法でまた入れるかもしれません。
