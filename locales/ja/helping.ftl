helping-heading = ほかの人を手伝っている方へ

helping-lead = アカウントの持ち主がそばにいるか、電話で話しながら進めると、うまくいきます。

helping-you-heading = 手伝う人ができること

helping-you-read = 持ち主にページを読み上げ、何を聞かれているかを説明する。

helping-you-type = 秘密ではないことを入力する（アカウントの名前や、何があったか）。

helping-you-contact = 復旧の協力者になっている場合は、届いたコードを持ち主に読み上げる。

helping-you-case = 持ち主の代わりに担当者に相談し、ほかの人のために書いていることを回答に書く。

helping-owner-heading = 持ち主だけができること

helping-owner-decide = アカウントをどうするかを決める。

helping-owner-codes = 自分のメールやメッセージを開き、コードを入力する。

helping-owner-password = 新しいパスワードを決めて入力する（ほかの誰にも知られないように）。

helping-owner-factors = 自分のデバイスで、パスキーや認証アプリを設定する。

helping-owner-photographs = 担当者に頼まれたときに、書類を見せる。

helping-never-heading = してはいけないこと

helping-never = 手伝う人のメールや電話番号を、持ち主のものとして使わないでください。持ち主のパスワードやコードを、手元に残さないでください。

helping-stranger = 持ち主が知らない人の場合は、ここでやめてください。知らない人に頼まれた場合も、やめてください。

helping-start-heading = 一緒に始める

helping-situation-label = アカウントに何がありましたか？

helping-start-button = 始める

helping-start-next = この後は、持ち主だけが入力するものをページごとに示します。いつでも、持ち主のスマートフォンに切り替えて続けられます。
