### Adding an authenticator app: its key as a picture, as letters, as a link.

authenticator-heading = Add an authenticator app

authenticator-about = The app shows a new code every 30 seconds. You need it when you sign in.

# “This picture” is a QR code. It is never called “code”, so that nobody confuses it with the codes of the app.
authenticator-scan = Open your authenticator app and scan this picture with it.

# What the picture is, for people who cannot see it.
authenticator-picture-label = Picture of the key, for your authenticator app

# A question above the link that opens the app.
authenticator-same-phone = Is the app on this phone?

# “It” is the key.
authenticator-open-link = Open it in your authenticator app

# “Passwords” is Apple’s app of that name: use the name it has in your language.
authenticator-open-apple-link = Open it in Passwords

# “time-based” is what apps call it in their own menus.
authenticator-typing = If you cannot scan it, type this key into the app. Choose “time-based” if the app asks.

# The secret letters that the app makes codes from. Not a door key, not an access key.
authenticator-key-label = Key

authenticator-copy-button = Copy the key

# $account (text) the account
authenticator-listed = The app lists it as { -service }: { $account }.

# After the page was loaded again.
authenticator-gone = The key was shown once, on this page. It cannot be shown again.

authenticator-gone-next = Make a new key. The old one then stops working. Delete it from the app if you have scanned it.

authenticator-renew-button = Make a new key

# Until when the key on this page can be confirmed by a code.
# $until (time)
authenticator-works-until = Enter the code by { $until }. After that you can make a new key.

# Label of a field: the name the person gives this authenticator app.
authenticator-name-label = Give it a name

authenticator-name-hint = Such as the phone it is on. You see this name when you look at your second step.

# A name already in the field; the person can change it.
authenticator-name-default = My authenticator app

authenticator-code-label = Code that the app shows now

authenticator-code-hint = 6 digits. It shows that the app is set up right.

# Adds the authenticator app.
authenticator-button = Add it

# “It” is the authenticator app.
authenticator-what-next = It works for signing in after you confirm all changes. Until then nothing changes.

## Why a code does not fit

# $seconds (duration)
authenticator-error-behind = This is a code from { $seconds } ago. The clock of the phone is behind.

# $seconds (duration)
authenticator-error-ahead = This is a code for { $seconds } from now. The clock of the phone is ahead.

authenticator-error-clock-next = Turn on automatic date and time on the phone. Then enter the new code.

authenticator-error-account = This code is not from the key on this page. The app may show several accounts.

# $account (text) the account
authenticator-error-account-next = Look for { -service }: { $account }, and enter the code beside it.

authenticator-error-long = This code has too many digits. Codes of this app have 6.

authenticator-error-backup = This is a backup code. Enter the 6 digits that the authenticator app shows now.

authenticator-error-short = This code has too few digits. Codes of this app have 6.

authenticator-error-digits = Enter the 6 digits that the app shows.

authenticator-error-empty = Enter the code that the app shows.

authenticator-error-name-empty = Enter a name.

# $most (number) characters
authenticator-error-name-long = { $most ->
    [one] Use a name of no more than { $most } character.
   *[other] Use a name of no more than { $most } characters.
}

authenticator-error-name-signs = Use only letters, digits and symbols that can be seen.

# “This one” is the authenticator app that was set up just now.
authenticator-error-there = This one is already on the account.
