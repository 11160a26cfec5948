sms-code-body = { $code } ist Ihr Code für { -service }. Er gilt { $duration }. Wir fragen nie am Telefon oder im Chat danach.

sms-code-short-body = { $code } ist Ihr Code für { -service }.

sms-new-number-code-body = { $code } fügt diese Nummer zu Ihrem Konto bei { -service } hinzu. Gilt { $duration }. Wenn Sie das nicht waren, tun Sie nichts.

sms-new-number-code-short-body = { $code } fügt diese Nummer zu Ihrem Konto bei { -service } hinzu.

sms-notice-body = Ihr Konto bei { -service } wurde am { $at } geändert. Waren Sie das nicht? Öffnen Sie selbst { $address }. Dort hilft ein Mensch.

sms-notice-short-body = Ihr Konto bei { -service } wurde geändert. Nicht von Ihnen? Öffnen Sie selbst { $address }.

sms-way-body = Seit dem { $at } kann jemand in Ihr Konto bei { -service } kommen. Waren Sie das nicht? Öffnen Sie selbst { $address }. Dort hilft ein Mensch.

sms-way-short-body = Jemand kann in Ihr Konto bei { -service } kommen. Nicht Sie? Öffnen Sie selbst { $address }.
