time-heading = もっと時間が必要ですか？

time-left = 安全のため、この復旧はあと{ $left }で終了します。それまでに確定していない変更は保存されません。

time-kept = ボタンを押すと、時間を延長できます。このページはそのまま続きます。

time-more-button = 時間を延長する

time-short-status = この復旧は、あと{ $left }で終了します。もっと時間が必要な場合は、「時間を延長する」を押してください。

time-more-heading = 時間を延長しました

time-until = { $until }まで使えます。

time-again = 終了する前に、もう一度お聞きします。

time-last-heading = 残り時間がわずかです

time-last = これ以上は延長できません。終了する前に、変更を確定してください。それまでに確定していない変更は保存されず、アカウントは今のままです。

time-last-status = あと{ $left }で終了します。これ以上は延長できません。それまでに変更を確定してください。
