### What was done and what comes next.

# The end of the recovery.
finish-heading = Your changes are made

# Over the list of what was done.
finish-done-heading = What we have done

# $at (time)
finish-changed = We made these changes on { $at }.

finish-signed-out = We signed out all devices. Each device needs the password again.

# $count (number) addresses
finish-told = { $count ->
    [one] We told { $count } address what happened:
   *[other] We told { $count } addresses what happened:
}

finish-next-heading = What comes next

finish-sign-in = Sign in again. We do not sign you in here, so that nobody else can use this page.

# Opens the page for signing in, outside of the recovery.
finish-sign-in-button = Go to sign-in

finish-password-manager = If you use a password manager, save the new password there.

# “This” is what is listed above as done.
finish-not-you = If any of this was not you, talk to a person now.

# $reference (code) such as RG-7K3M-Q2XW
finish-reference = Reference: { $reference }

finish-reference-about = Keep this reference. It helps us if you have a question about today.

finish-protected-heading = Protected mode is on

# $until (time)
finish-protected = Your account is in protected mode until { $until }. Until then nobody can change addresses or the second step in the usual way.

# “It” is protected mode. “Two of these” are named after the colon.
finish-protected-early = To end it earlier, come back here and prove that it is you. Use two of these: passkey, authenticator app, backup code.

finish-protected-end-button = End protected mode now

# The receipt is a text file that lists what was done. It has nothing to do with paying.
finish-save-button = Save the receipt

# The name of the file. Only letters, digits and hyphens.
finish-file-title = receipt

finish-close = You can close this page.

# A link to the page that asks this one question.
finish-feedback-link = How was it to get back in?
