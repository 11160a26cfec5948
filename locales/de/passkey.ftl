passkey-heading = Benutzen Sie Ihren Passkey

passkey-about = Wenn das Konto { $identifier } einen Passkey hat, kann dieses Gerät oder Ihr Handy ihn jetzt benutzen.

passkey-how = Ihr Gerät fragt nach Ihrem Gesicht, Ihrem Fingerabdruck oder dem Code, der es entsperrt. Wir sehen nichts davon.

passkey-time = Sie haben zehn Minuten Zeit und können so oft neu beginnen, wie Sie es brauchen.

passkey-button = Passkey benutzen

passkey-asking-status = Folgen Sie dem, was Ihr Gerät zeigt.

passkey-cancelled = Der Passkey wurde nicht benutzt. Es wurde abgebrochen, oder auf diesem Gerät gibt es keinen für dieses Konto.

passkey-cancelled-next = Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.

passkey-unsupported = Dieser Browser kann keine Passkeys benutzen. Wählen Sie einen anderen Weg.

passkey-other-address = Dieser Passkey gehört zu einer anderen Website. Wählen Sie einen anderen Weg.

passkey-broken = Ihr Gerät konnte den Passkey nicht benutzen. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.

passkey-over = Die Zeit, um einen Passkey zu benutzen, ist um. Beginnen Sie neu.

passkey-again-button = Neu beginnen

passkey-another-button = Anderen Weg wählen
