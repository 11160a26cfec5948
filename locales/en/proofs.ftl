### How do you want to prove that it is you? Before the first proof the list is the same for every account and for none.

# The question before anything has been proven.
proofs-heading = How do you want to prove that it is you?

proofs-intro = All ways are equal. Choose the one that you can use now.

# After a first proof, when the account needs a second one.
proofs-more-heading = One more proof is needed

proofs-more-why = This account has a second step for signing in. So one kind of proof is not enough to change the password.

proofs-more-protects = This keeps out someone who can read your e-mail but is not you.

# Enough was proven, but in another browser or before a wait.
proofs-confirm-heading = Prove once more that it is you

proofs-confirm-why = You have proven enough already. One new proof shows that nobody else continues in your place.

# Over the list of what has been proven.
proofs-proven-heading = What you have proven

proofs-choose-heading = What you can use now

## The ways. Name, and what it needs and how long it takes.

# The name of a way to prove who you are. The line after it says what it needs.
proofs-passkey = Passkey

proofs-passkey-about = On this device or on a phone near it. It takes a few seconds.

proofs-app = Code from your authenticator app

proofs-app-about = You need the phone with the app. It takes about a minute.

proofs-email = Code by e-mail

proofs-email-about = You need to read the e-mail of the account. It takes a few minutes.

proofs-text = Code by text message

proofs-text-about = You need the phone with the number of the account. It takes a few minutes.

# The risk of text messages, in one line. Other ways stand beside it.
proofs-text-risk = Someone who takes over your phone number gets this code too. Another way is safer.

proofs-backup = Backup code

proofs-backup-about = You need the list that you saved or printed. It takes about a minute.

proofs-contact = Code from a recovery contact

proofs-contact-about = Someone you have named gets a code and reads it to you. It takes as long as a phone call.

# The name of a way: a person of the service checks who you are.
proofs-person = Check by a person

proofs-person-about = You answer three short questions. A person reads them and answers you.

# Where a code would go, masked. After a first proof only.
# $address (code)
proofs-sent-to = To { $address }

# From the service’s own records.
# $percent (number) how many of 100 people succeed
# $time (duration) how long most of them take
proofs-figures = { $percent ->
    [one] Works for { $percent } of 100 people.
   *[other] Works for { $percent } of 100 people.
} Half of them take less than { $time }.

## What cannot be used

# Said by the person of the way beside it.
proofs-cannot-link = I cannot use this

# For what is sent.
proofs-cannot-or-read-link = I cannot use this, or someone else reads it

# Accessible name of the button; begins with the visible words.
# $way (text) such as “Passkey”
proofs-cannot-label = I cannot use this: { $way }

# Accessible name of the button; begins with the visible words.
# $way (text) such as “Code by e-mail”
proofs-cannot-or-read-label = I cannot use this, or someone else reads it: { $way }

# After a proof, saying so also suspends what was lost.
proofs-cannot-suspends = If you have lost your authenticator app or passkey, say so. It then stops working at once.

# Over the ways that the person said they cannot use.
proofs-ruled-out-heading = What you do not use

# Said by the person; undoes “I cannot use this”.
proofs-can-link = I can use it after all

# Accessible name of the button; begins with the visible words.
# $way (text) such as “Code by e-mail”
proofs-can-label = I can use it after all: { $way }

# No way is left but a person.
proofs-none = There is no other way that you can use here. A person can check that it is you.

proofs-unchanged = Nothing on your account has changed.

proofs-person-button = Ask a person to check

# Said by a screen reader when the list has changed.
proofs-changed-status = The list has changed.
