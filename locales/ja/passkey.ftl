passkey-heading = パスキーを使う

passkey-about = アカウント{ $identifier }にパスキーがある場合は、このデバイスかスマートフォンで今使えます。

passkey-how = デバイスが、顔、指紋、または画面ロックを確認します。これらがサービスに伝わることはありません。

passkey-time = 使える時間は10分です。必要なら、何度でもやり直せます。

passkey-button = パスキーを使う

passkey-asking-status = デバイスの表示に従ってください。

passkey-cancelled = パスキーは使われませんでした。キャンセルされたか、このデバイスにこのアカウントのパスキーがありません。

passkey-cancelled-next = もう一度試すか、別の方法を選んでください。

passkey-unsupported = このブラウザではパスキーを使えません。別の方法を選んでください。

passkey-other-address = これは別のウェブサイトのパスキーです。別の方法を選んでください。

passkey-broken = このデバイスではパスキーを使えませんでした。もう一度試すか、別の方法を選んでください。

passkey-over = パスキーを使える時間が過ぎました。もう一度始めてください。

passkey-again-button = もう一度始める

passkey-another-button = 別の方法を選ぶ
