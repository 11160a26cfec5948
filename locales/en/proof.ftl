### The account has a second step, so a code by e-mail alone is not enough.

proof-heading = Your account needs one more proof

proof-thanks = The code was right. Thank you.

proof-why = This account has a second step for signing in. So one code is not enough to change the password.

proof-why-protects = This keeps out someone who can read your e-mail but is not you.

# Over the list of what is still needed.
proof-needed-heading = What is still needed

proof-needed-second-step = Something else that shows it is you, such as a code from your authenticator app or a backup code.

proof-needed-person = Or a person who checks that it is you.

# The only way that is left; “proof-needed-person” is for when there are others above it.
proof-needed-person-only = A person who checks that it is you.

proof-person-what-next = You answer three short questions. A person reads them and answers by e-mail.

# $days (number)
proof-person-when = { $days ->
    [one] We answer within { $days } day.
   *[other] We answer within { $days } days.
}

proof-unchanged = Nothing on your account has changed.

proof-person-button = Ask a person to check
