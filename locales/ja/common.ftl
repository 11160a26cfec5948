-service = Regain

common-language-name = 日本語

common-language-label = 言語

common-language-status = このページは日本語になりました。

common-language-button = 言語を変更

common-language-error = この言語を読み込めませんでした。後でもう一度試してください。

common-page-title = { $heading } – { -service }

common-error-title = エラー：{ $title }

common-skip-link = 質問へ移動

common-back-link = 戻る

common-help-link = 担当者に相談する

common-continue-button = 続ける

common-try-again-button = もう一度試す

common-reload-button = ページを再読み込み

common-cancel-button = キャンセル

common-print-button = このページを印刷

common-copy-button = コピー

common-copied-status = コピーしました。

common-sending-status = 送信中です。数秒かかることがあります。

common-loading-status = 読み込み中です。数秒かかることがあります。

common-error-summary-heading = 問題が見つかりました

common-error-prefix = エラー：

common-optional-label = { $label }（任意）

common-change-link = 変更

common-yes = はい

common-no = いいえ

common-seconds = { $count }秒

common-minutes = { $count }分

common-hours = { $count }時間

common-days = { $count }日

common-two-units = { $large }{ $small }

common-ago = { $distance }前

common-ahead = { $distance }後

common-helping-link = ほかの人を手伝っている

common-helping = 手伝っている方へ：コードとパスワードは、すべてアカウントの持ち主に入力してもらってください。

common-support = サポートには、今どのステップにいるかが見えています。

common-more-link = 詳しい説明
