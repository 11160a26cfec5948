changes-heading = 変更の内容を確認してください

changes-about = すべての変更をまとめて行います。一部だけが変わることはありません。

changes-change-label = 変更：{ $name }

changes-new-password = 新しいパスワード

changes-new-codes = 新しいバックアップコード10個が、前のコードと置き換わります

changes-line = { $name }：{ $what }

changes-all-devices = すべてのデバイスからログアウトします

changes-skipped = まだ見ていない項目です。これらは今のまま変わりません：

changes-told = 変更の内容を、次の連絡先にお知らせします：

changes-protected = その後{ $time }のあいだは、通常の方法では誰も連絡先や2段階認証を変更できません。これを「保護モード」といいます。

changes-button = 変更を確定する
