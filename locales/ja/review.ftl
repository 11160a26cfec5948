review-activity-heading = アカウントで起きたこと

review-activity-about = 新しい順に並んでいます。心当たりのないものは元に戻してください。すべての変更を確定したときに反映されます。

review-factors-heading = 2段階認証

review-factors-about = パスワードのほかに、本人であることを示すものです。新しいものの追加と古いものの削除は、同時に行われます。

review-devices-heading = ログイン中のデバイス

review-devices-about = 同じ場所にある似たデバイスは、1つにまとめて表示しています。心当たりのないものはログアウトしてください。

review-remembered-heading = 信頼済みのデバイス

review-remembered-about = パスワードだけでログインできるデバイスです。お手元にないものは、信頼を解除してください。

review-apps-heading = アプリとアクセス権

review-apps-about = パスワードを変えても止まりません。心当たりのないものや、もう使わないものは止めてください。

review-addresses-heading = 連絡先

review-addresses-about = コードやお知らせの送り先です。ご自分のものでない連絡先は削除してください。

review-contacts-heading = 復旧の協力者

review-contacts-about = 知らない人や、もう信頼していない人は削除してください。

review-none = ここには何もありません。

review-more = ほかに{ $count }件あります。表示するには、一覧を絞り込んでください。

review-session = ログイン中のデバイス

review-device = 信頼済みのデバイス

review-app = アプリ

review-key = アクセスキー

review-forwarding = メールの転送先

review-authenticator = 認証アプリ

review-passkey = パスキー

review-backup = バックアップコード

review-password = パスワード

review-email = メールアドレス

review-phone = 電話番号

review-contact = 復旧の協力者

review-sign-in = ログイン

review-password-changed = パスワードが変更されました

review-address-added = 連絡先が追加されました

review-address-removed = 連絡先が削除されました

review-factor-added = 2段階認証の方法が追加されました

review-factor-removed = 2段階認証の方法が削除されました

review-backup-made = バックアップコードが作られました

review-app-connected = アプリにアクセス権が与えられました

review-forwarding-added = 転送が設定されました

review-contact-added = 復旧の協力者が追加されました

review-recovered = アカウントが復旧されました

review-at = { $at }

review-place = 場所：{ $place }

review-since = { $at }から

review-last-used = 最後に使われた日時：{ $at }

review-count = 数：{ $count }

review-may = このアプリができること：

review-this-device = 今お使いのデバイスのようです

review-primary = メインの連絡先

review-during-incident = ほかの人が入ったかもしれない時より後

review-new-place = このアカウントでは初めての場所

review-put-aside = もう一度設定するまで停止中

review-removed = 削除されたもの

review-last-one = 削除する前に、別の連絡先を追加してください

review-synced = ほかのデバイスにも入っています。そのどれかをほかの人が使える場合は、削除してください。

review-will-remove = 削除します

review-will-sign-out = ログアウトします

review-will-forget = 信頼を解除します

review-will-stop = アクセスを止めます

review-will-undo = 元に戻します

review-will-add = 追加します

review-will-restore = 復元します

review-will-replace = 置き換えます

review-will-rename = 名前を「{ $name }」に変えます

review-was-removed = 削除しました

review-was-signed-out = ログアウトしました

review-was-forgotten = 信頼を解除しました

review-was-stopped = アクセスを止めました

review-was-undone = 元に戻しました

review-was-added = 追加しました

review-was-restored = 復元しました

review-was-replaced = 置き換えました

review-was-renamed = 名前を「{ $name }」に変えました

review-remove-button = 削除

review-sign-out-button = 心当たりがないのでログアウト

review-forget-button = 信頼を解除

review-stop-button = アクセスを止める

review-undo-button = 元に戻す

review-restore-button = 復元

review-keep-button = このままにする

review-rename-button = 名前を変更

review-rename-label = 新しい名前

review-rename-save-button = この名前にする

review-button-label = { $button }：{ $name }

review-all-devices-button = すべてのデバイスからログアウト

review-all-remembered-button = すべての信頼を解除

review-all-apps-button = すべてのアクセスを止める

review-all-keep-button = すべてこのままにする

review-all-marked = この一覧のすべてを、止める対象にしました。

review-add-app-button = 認証アプリを追加

review-add-passkey-button = パスキーを追加

review-add-address-button = 連絡先を追加

review-filter-label = 一覧を絞り込む

review-filter-hint = デバイスや場所の名前。「iPhone」「大阪」など。

review-filter-button = 表示

review-suspected = { $at }から、ほかの人が入っていたようです。それ以降の変更に、印をつけました。

review-suspect-about = いつ始まったかわかりますか？その行で「ここから始まった」を押してください。それ以降の変更に、印をつけます。

review-began-button = ここから始まった

review-report-button = 報告する

review-reported = 報告しました。受付番号：{ $reference }
