leave-link = やめて終了する

leave-heading = ここでやめますか？

leave-what-next = 入力した内容は、このブラウザから削除されます。アカウントは今のままです。

leave-start-again = いつでも、もう一度始められます。

leave-button = やめて終了する

leave-stay-button = このページに残る
