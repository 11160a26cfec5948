### A passkey shows that it is you.

passkey-heading = Use your passkey

# Generic on purpose: says nothing about whether the account exists or has one.
# $identifier (text) what the person entered
passkey-about = If the account { $identifier } has a passkey, this device or your phone can use it now.

passkey-how = Your device asks for your face, your fingerprint or the code that unlocks it. We never see those.

# How long the page can ask the device.
passkey-time = You have ten minutes, and can start again as often as you need.

passkey-button = Use your passkey

# The device opens a window of its own; its words are not ours.
# While the window of the device is open.
passkey-asking-status = Follow what your device shows.

# The person has closed the window of the device, or there is no passkey.
passkey-cancelled = The passkey was not used. It was cancelled, or there is none for this account on this device.

passkey-cancelled-next = Try again, or choose another way.

# The browser has no passkeys.
passkey-unsupported = This browser cannot use passkeys. Choose another way.

# The passkeys of the account belong to another address.
passkey-other-address = This passkey belongs to another website. Choose another way.

# The browser or the device reported something else.
passkey-broken = Your device could not use the passkey. Try again, or choose another way.

# The request has been on the page for too long.
passkey-over = The time to use a passkey is over. Start again.

passkey-again-button = Start again

passkey-another-button = Choose another way
