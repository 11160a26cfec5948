shell-description = アカウントにもう一度入れるように、1ステップずつご案内します。確認がうまくいかないときは、担当者がお手伝いします。

shell-loading-status = ページを準備しています。今でも、読んだり選んだりできます。

shell-plain-heading = このページは、アプリが動かなくても使えます

shell-no-script = このブラウザでは、JavaScriptがオフになっています。

shell-no-wasm = このブラウザでは、アプリを動かせません。ブラウザが古いか、ロックダウンモードがオンになっている可能性があります。

shell-failed = アプリを読み込めませんでした。通信が遅いか、切れているのかもしれません。

shell-stopped = アプリが動かなくなりました。

shell-plain-what-next = ページを再読み込みするか、別のブラウザを使うか、このフォームを送信してください。担当者が読んで、返事をします。

shell-saved = ここまでの内容は保存されています。ページを再読み込みすると、続きから再開できます。

shell-form-heading = 担当者に助けを求める

shell-situation-label = アカウントに何がありましたか？

shell-form-button = 送信する

shell-sent-heading = 相談を受け付けました

shell-sent-reference = 受付番号は{ $reference }です。書き留めるか、このページの写真を撮ってください。

shell-sent-answer = 担当者が相談を読み、{ $days }日以内に返事をします。新しいお知らせがあると、メールを送ります。

shell-start-link = 最初のページへ

shell-contact-heading = その他のお問い合わせ方法

shell-contact-phone-link = 電話：{ $number }

shell-contact-mail-link = メール：{ $address }

shell-contact-help-link = { -service }のヘルプページ

shell-contact-never = こちらから先に電話をかけることはありません。電話やメールでも、コードやパスワードを求めることはありません。
