### Adding a passkey.

newpasskey-heading = Add a passkey

newpasskey-about = With a passkey you sign in with your face, your finger or the code that unlocks your device. Nobody can ask you for it.

newpasskey-name-label = What do you call it?

newpasskey-name-hint = Such as the device or the password manager that keeps it.

newpasskey-name-default = My passkey

newpasskey-button = Make a passkey

newpasskey-asking-status = Follow what your device shows.

newpasskey-cancelled = No passkey was made. Try again, or go back and add an authenticator app.

newpasskey-there = This device has a passkey of the account already.

newpasskey-broken = Your device could not make a passkey. Try again, or go back and add an authenticator app.

newpasskey-unsupported = This browser cannot make passkeys. Go back and add an authenticator app.

newpasskey-over = This page has been open for too long to make a passkey.

newpasskey-again-button = Start again

newpasskey-what-next = It works for signing in after you confirm all changes.
