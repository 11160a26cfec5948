handover-heading = スマートフォンで続ける

handover-about = スマートフォンで続けることができます。いつでもこの画面に戻れます。

handover-offer-button = スマートフォン用のリンクを表示

handover-scan = スマートフォンのカメラをこの画像に向けて、リンクを開いてください。

handover-picture-label = スマートフォンのカメラで読み取る、リンクの画像

handover-time-left = リンクを開ける残り時間：{ $left }。

handover-over-status = スマートフォン用のリンクは使えなくなりました。新しいリンクを表示できます。

handover-gone = リンクは一度だけ表示します。まだ必要な場合は、新しいリンクを表示してください。

handover-renew-button = 新しいリンクを表示

handover-withdraw-button = スマートフォンで続けるのをやめる

handover-asked-heading = ご自分のスマートフォンですか？

handover-asked = 別のデバイスが、この復旧を続けようとしています。そのデバイスに、このコードが表示されていますか？

handover-asked-not-yours = ご自分でリンクを開いていない場合や、コードが違う場合は、「いいえ」を押してください。

handover-asked-status = 別のデバイスが、この復旧を続けようとしています。コードを見比べてください。

handover-code-label = コード

handover-confirm-button = はい、同じコード

handover-refuse-button = いいえ
