### Proving with a passkey.

passkey-heading = Use your passkey

passkey-about = Your device asks you to unlock it. What it checks stays on the device.
