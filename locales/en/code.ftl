### The code by e-mail. The texts are the same whether or not the account exists.

code-heading = Enter the code we sent

# Generic on purpose: says nothing about whether the account exists.
# $identifier (text) what the person entered
code-sent-to = If there is an account for { $identifier }, we have sent a code to its e-mail address.

code-arrival = It can take a few minutes to arrive.

code-newest = Use the newest code. Older codes no longer work.

# $duration (duration) how long the code works
code-works-for = The code works for { $duration }.

# The code has a fixed last moment.
# $until (clock)
code-works-until = The code works until { $until }.

code-label = Code

# $digits (number) how long the code is
code-hint = { $digits ->
    [one] { $digits } digit. Spaces do not matter.
   *[other] { $digits } digits. Spaces do not matter.
}

code-keep-to-yourself = Enter the code only on this page. Nobody from { -service } asks you to tell them the code.

# How often this code can still be tried.
# $left (number)
code-attempts-left = { $left ->
    [one] You can try this code { $left } more time.
   *[other] You can try this code { $left } more times.
}

## A wait after several tries

# $until (clock)
code-wait-until = You can enter a code again at { $until }.

# Counts down each second.
# $left (duration)
code-wait-left = Time until you can enter a code again: { $left }.

# Said by a screen reader when the wait is over.
code-wait-over = You can enter a code again now.

## What may be wrong. Each says what to do.

code-error-empty = Enter the code from the e-mail.

# $digits (number) how long the code is
code-error-too-few = { $digits ->
    [one] The code has { $digits } digit. Enter all of it.
   *[other] The code has { $digits } digits. Enter all of them.
}

# $digits (number) how long the code is
code-error-too-many = { $digits ->
    [one] The code has { $digits } digit. Enter only that one.
   *[other] The code has { $digits } digits. Enter only those.
}

code-error-not-digits = The code has only digits, no letters. Enter it as it is in the e-mail.

code-error-wrong = This is not the code in our newest e-mail. Check it and enter it again.

code-error-expired = This code has expired. Ask for a new code.

code-error-replaced = We have sent a newer code since. Enter the code from the newest e-mail.

# $tries (number) how often a code can be tried
code-error-dead = { $tries ->
    [one] This code no longer works, because it was tried { $tries } time. Ask for a new code.
   *[other] This code no longer works, because it was tried { $tries } times. Ask for a new code.
}

# The app does not know how often it was tried.
code-error-exhausted = This code no longer works after that many tries. Ask for a new code.

code-error-used = This code has already been used. Ask for a new code.

## A new code

code-resend-button = Send a new code

# Counts down each second.
# $left (duration)
code-resend-in = Time until you can ask for a new code: { $left }.

# Said by a screen reader when the wait is over.
code-resend-ready = You can ask for a new code now.

# Generic on purpose: says nothing about whether the account exists.
code-sent-again-status = If there is an account, a new code is on its way. Older codes no longer work.

# No more codes for some time.
# $until (time)
code-resend-limit = We have sent several codes. You can ask for another one after { $until }.

## Nothing arrived?

code-nothing-link = Nothing arrived?

code-nothing-heading = Nothing arrived?

code-nothing-wait = Wait a few minutes. E-mail can be slow.

# $address (code) where our e-mails come from
code-nothing-spam = Look in your spam or junk folder. Our e-mails come from { $address }.

# The app does not know the address that e-mails come from.
code-nothing-junk = Look in your spam or junk folder.

code-nothing-mailboxes = Look in all your mailboxes. The code goes to the address that the account already has.

code-nothing-resend = Ask for a new code. Then use only the newest one.

code-nothing-other-name-link = Use another e-mail address, phone number or user name

code-nothing-person = If nothing helps, a person can look at it with you.

code-nothing-back-link = Back to entering the code
