ended-left-heading = 終了しました

ended-left = このブラウザには何も残っていません。終了する前に済ませた変更は、そのまま有効です。

ended-left-offline = このブラウザからは、すべて削除しました。サービスに接続できなかったため、サービス側の途中経過は、時間がたつと自動的に終了します。

ended-expired-heading = この復旧は終了しました

ended-expired = 安全のため、復旧は{ $duration }で終了します。アカウントは何も変わっていません。

ended-ran-out = 安全のため、復旧は一定の時間で終了します。最後のステップの後、アカウントは何も変わっていません。

ended-expired-idle-heading = しばらく操作がありませんでした

ended-expired-idle = 安全のため、{ $duration }のあいだ操作がないと、復旧は終了します。アカウントは何も変わっていません。

ended-replaced-heading = 新しい復旧が始まったため、この復旧は終了しました

ended-replaced = ご自分で別のウィンドウやブラウザから始めた場合は、そちらで続けてください。心当たりがない場合は、ここでもう一度始めてアカウントの変更を止めるか、担当者に相談してください。

ended-cancelled-heading = この復旧はキャンセルされました

ended-cancelled = 待機時間は終わり、何も変更されませんでした。アカウントのパスワード、連絡先、デバイスは元のままです。

ended-cancelled-kept = アカウントの変更を止めている場合は、期限が来るまで止まったままです。受け付けた相談は、そのまま続きます。

ended-unknown-heading = ここには、進行中の復旧がありません

ended-unknown = すでに終了したのかもしれません。別のブラウザで始めた場合は、そちらで続けてください。

ended-done-heading = 手続きは完了しています

ended-done = パスワードは、ここで変更されました。新しいパスワードでログインしてください。

ended-start-button = もう一度始める

ended-feedback-link = ここまではいかがですか？
