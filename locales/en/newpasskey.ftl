### Adding a passkey.

newpasskey-heading = Add a passkey

newpasskey-about = With a passkey you sign in with your face, your fingerprint or the code that unlocks your device. Nobody can ask you for it.

# Label of a field: the name the person gives this passkey.
newpasskey-name-label = Give it a name

# Follows the label: examples of a name.
newpasskey-name-hint = Such as the device or the password manager that keeps it.

# A name already in the field; the person can change it.
newpasskey-name-default = My passkey

newpasskey-button = Make a passkey

newpasskey-asking-status = Follow what your device shows.

newpasskey-cancelled = No passkey was made. Try again, or go back and add an authenticator app.

newpasskey-there = This device already has a passkey for the account.

newpasskey-broken = Your device could not make a passkey. Try again, or go back and add an authenticator app.

newpasskey-unsupported = This browser cannot make passkeys. Go back and add an authenticator app.

newpasskey-over = The time to make a passkey is over.

newpasskey-again-button = Start again

# “It” is the passkey.
newpasskey-what-next = It works for signing in after you confirm all changes.
