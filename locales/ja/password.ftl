password-heading = 新しいパスワードを決める

password-label = 新しいパスワード

password-rule-length = { $least }文字以上にしてください。

password-rule-guessable = ほかの人に推測されにくいパスワードにしてください。

password-hint-words = 関係のない言葉を4つ以上並べると、覚えやすくなります。空白も1文字と数えます。

password-hint-manager = パスワードマネージャーに、パスワードを作って保存してもらうこともできます。

password-what-next = すべての変更を確定すると、前のパスワードと置き換わります。

password-button = このパスワードを使う

password-chosen = 新しいパスワードは、すでに決めてあります。別のものにするには、ここに入力してください。

password-strength-guessable = 長さは足りていますが、何度も試す人には当てられるかもしれません。

password-strength-good = 推測されにくいパスワードです。

password-strength-strong = とても推測されにくいパスワードです。

password-strength-keep = ここだけで使い、パスワードマネージャーに保存してください。

password-show-button = 表示

password-show-label = 表示：パスワード

password-hide-button = 非表示

password-hide-label = 非表示：パスワード

password-shown-status = パスワードを表示しています。

password-hidden-status = パスワードを隠しています。

password-account-label = アカウント

password-error-empty = 新しいパスワードを入力してください。

password-error-too-short = { $least }文字以上にしてください。入力したのは{ $count }文字です。

password-error-too-long = { $most }文字以内にしてください。

password-error-signs = 文字、数字、空白、キーボードで打てる記号だけを使ってください。

password-error-present = これは今のパスワードです。知っている人が入れないように、別のものにしてください。

password-error-guessable = ほかの人に推測されにくいパスワードにしてください。

password-reason-common = 多くの人が使っているパスワードの一覧にあります。

password-reason-breached = 盗まれたパスワードの一覧にあります。

password-reason-repeated = 同じ文字が繰り返されています。

password-reason-sequence = アルファベット、数字、またはキーボードの並び順になっています。

password-reason-context = { -service }の名前やアカウントの名前から作られています。

password-advice = 関係のない言葉を組み合わせて、最初から作り直してください。今のものを数文字変えるだけでは足りません。
