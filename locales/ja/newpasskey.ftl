newpasskey-heading = パスキーを追加

newpasskey-about = パスキーを使うと、顔、指紋、または画面ロックでログインできます。パスキーを人に聞き出される心配はありません。

newpasskey-name-label = 名前をつける

newpasskey-name-hint = 保存先のデバイスやパスワードマネージャーの名前など。

newpasskey-name-default = パスキー

newpasskey-button = パスキーを作る

newpasskey-asking-status = デバイスの表示に従ってください。

newpasskey-cancelled = パスキーは作られませんでした。もう一度試すか、戻って認証アプリを追加してください。

newpasskey-there = このデバイスには、このアカウントのパスキーがすでにあります。

newpasskey-broken = このデバイスではパスキーを作れませんでした。もう一度試すか、戻って認証アプリを追加してください。

newpasskey-unsupported = このブラウザではパスキーを作れません。戻って認証アプリを追加してください。

newpasskey-over = パスキーを作れる時間が過ぎました。

newpasskey-again-button = もう一度始める

newpasskey-what-next = すべての変更を確定すると、ログインに使えるようになります。
