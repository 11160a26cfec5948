scam-heading = Sind das wirklich wir?

scam-address = Die echte Adresse dieser Seite ist { $address }. Vergleichen Sie sie mit der Adresse in Ihrem Browser.

scam-never = Wir rufen Sie nie an. Wir verlangen nie Geld. Wir bitten Sie nie, jemandem einen Code oder ein Passwort zu sagen.

scam-contacted-button = Jemand hat sich bei mir gemeldet

scam-contacted-about = Drücken Sie darauf, wenn jemand Sie angerufen, Ihnen geschrieben oder Sie gebeten hat, diese Seite zu öffnen.

scam-noted-status = Danke. Wenn Sie einen Fall eröffnen, erfährt es der Mensch, der ihn liest.

scam-noted-advice = Sprechen Sie nicht weiter mit dieser Person. Sagen Sie ihr keinen Code und kein Passwort und zahlen Sie nichts.
