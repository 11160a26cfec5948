elsewhere-asks-heading = コードを見比べてください

elsewhere-asks = もう一方のデバイスに、コードが表示されています。このコードと同じなら、そちらで「はい、同じコード」を押してください。

elsewhere-asks-next = その後、このページは自動で先に進みます。

elsewhere-code-label = コード

elsewhere-heading = 別のデバイスで手続き中です

elsewhere-follows = 別のデバイスで次のステップに進むと、このページの表示も変わります。

elsewhere-follows-identify = 別のデバイスで、どのアカウントかを入力しています。

elsewhere-follows-prove = 別のデバイスで、本人確認をしています。

elsewhere-follows-secure = 別のデバイスで、アカウントを安全にしています。

elsewhere-follows-case = 別のデバイスで、担当者に助けを求めています。

elsewhere-follows-finish = 別のデバイスで、手続きが完了しました。

elsewhere-take-back-button = このデバイスで続ける

elsewhere-take-back-about = 別のデバイスがご自分のものでないときや、使えないときは、ここで続けてください。その場合は、もう一度本人確認をします。
