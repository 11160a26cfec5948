### What was done and what comes next.

finish-heading = Your password is changed

# Over the list of what was done.
finish-done-heading = What we have done

# $at (time)
finish-password-changed = We changed your password on { $at }.

finish-signed-out = We signed out all devices. Each device needs the new password.

# $count (number) addresses
finish-told = { $count ->
    [one] We told { $count } e-mail address of the account what happened.
   *[other] We told { $count } e-mail addresses of the account what happened.
}

finish-next-heading = What comes next

finish-sign-in = Sign in with your new password. We do not sign you in here, so that nobody else can use this page.

finish-sign-in-button = Go to sign-in

finish-password-manager = If you use a password manager, save the new password there.

finish-not-you = If you did not change the password yourself, talk to a person now.

# $reference (code) such as RG-7K3M-Q2XW
finish-reference = Reference: { $reference }

finish-reference-about = Keep this reference. It helps us if you have a question about today.

finish-close = You can close this page.
