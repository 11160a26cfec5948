newpasskey-heading = Einen Passkey hinzufügen

newpasskey-about = Mit einem Passkey melden Sie sich mit Ihrem Gesicht, Ihrem Fingerabdruck oder dem Code an, der Ihr Gerät entsperrt. Man kann ihn niemandem verraten.

newpasskey-name-label = Geben Sie dem Passkey einen Namen

newpasskey-name-hint = Zum Beispiel den Namen des Geräts oder des Passwortmanagers, in dem er gespeichert ist.

newpasskey-name-default = Mein Passkey

newpasskey-button = Passkey erstellen

newpasskey-asking-status = Folgen Sie dem, was Ihr Gerät zeigt.

newpasskey-cancelled = Es wurde kein Passkey erstellt. Versuchen Sie es noch einmal, oder gehen Sie zurück und fügen Sie eine Authenticator-App hinzu.

newpasskey-there = Dieses Gerät hat schon einen Passkey für das Konto.

newpasskey-broken = Ihr Gerät konnte keinen Passkey erstellen. Versuchen Sie es noch einmal, oder gehen Sie zurück und fügen Sie eine Authenticator-App hinzu.

newpasskey-unsupported = Dieser Browser kann keine Passkeys erstellen. Gehen Sie zurück und fügen Sie eine Authenticator-App hinzu.

newpasskey-over = Die Zeit, um einen Passkey zu erstellen, ist um.

newpasskey-again-button = Neu beginnen

newpasskey-what-next = Sie können sich damit anmelden, wenn Sie alle Änderungen bestätigt haben.
