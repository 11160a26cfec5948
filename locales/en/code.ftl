### Codes of every kind. Until something has been proven the texts are the same whether or not the account exists.

## The question, for each kind of code

code-email-heading = Enter the code from our e-mail

code-text-heading = Enter the code from our text message

code-app-heading = Enter the code from your authenticator app

code-backup-heading = Enter one of your backup codes

code-contact-heading = Enter the code your contact reads out

# See the group of headings above.
# A kind of code that this page does not know.
code-other-heading = Enter the code

## Where the code is

# Generic on purpose: says nothing about whether the account exists.
# $identifier (text) what the person entered
code-sent-to = If there is an account for { $identifier }, we have sent a code to its e-mail address.

# The same for a text message.
# $identifier (text) what the person entered
code-text-sent-to = If there is an account for { $identifier }, we have sent a code to its phone number.

# The same for someone whom the owner has named as a recovery contact.
# $identifier (text) what the person entered
code-contact-sent-to = If { $identifier } has a recovery contact, we have sent a code to them.

# After a first proof it can be said where the code went.
# $address (code) masked, such as a•••@e•••.com
code-sent-to-address = We have sent a code to { $address }.

code-app-about = Open your authenticator app. It shows a new code every 30 seconds.

code-backup-about = Backup codes are the list you saved or printed earlier. Each code works once.

# “Them” is the one recovery contact, man or woman.
code-contact-about = Phone them. They read you the code. They never need your password.

# The risk of text messages, in one line. Another way stands beside it.
code-text-risk = Someone who takes over your phone number gets this code too. Another way is safer.

code-arrival = It can take a few minutes to arrive.

code-newest = Use the newest code. Older codes no longer work.

# $duration (duration) how long the code works
code-works-for = The code works for { $duration }.

# The code has a fixed last moment, which may be tomorrow.
# $until (time)
code-works-until = The code works until { $until }.

code-label = Code

# $digits (number) how long the code is
code-hint = { $digits ->
    [one] { $digits } digit. Spaces do not matter.
   *[other] { $digits } digits. Spaces do not matter.
}

# $characters (number) how long the code is
code-characters-hint = { $characters ->
    [one] { $characters } letter or digit. Spaces and capital letters do not matter.
   *[other] { $characters } letters and digits. Spaces and capital letters do not matter.
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

# Beside the field. It stays short, because a list at the top says the same.
code-error-empty = Enter the code.

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

code-error-not-digits = The code has only digits, no letters. Enter nothing else.

# $characters (number) how long the code is
# $missing (number) how many were not entered
code-error-characters-missing = The code has { $characters } letters and digits. { $missing ->
    [one] One is missing.
   *[other] { $missing } are missing.
}

# $characters (number) how long the code is
code-error-too-many-characters = { $characters ->
    [one] The code has { $characters } letter or digit. Enter only that one.
   *[other] The code has { $characters } letters and digits. Enter only those.
}

code-error-foreign-sign = The code has only letters and digits. Leave out all other characters.

# The last sign of a long code checks the others, so this is no guess.
code-error-mistyped = One letter or digit is not right. Compare the code with the one you have.

# A backup code was entered where a code of digits is asked for.
code-error-backup-code-here = This looks like a backup code. To use it, choose another way below.

code-error-wrong-email = This is not the code in our newest e-mail. Check it and enter it again.

code-error-wrong-text = This is not the code in our newest text message. Check it and enter it again.

code-error-wrong-app = This is not the code that the app shows for this account. Wait for the next one and enter that.

# After the second wrong code of an authenticator app.
code-error-app-clock = Check that the date and time of your phone are set automatically. A wrong clock makes wrong codes.

code-error-wrong-backup = This is not a backup code that still works for this account. Check it, or use another one.

code-error-wrong-contact = This is not the newest code your contact got. Ask them to read it out again.

code-error-wrong-other = This is not the code. Check it and enter it again.

# $off (duration) how late the clock is
code-error-clock-behind = The code is right, but the clock of your phone is about { $off } behind.

# $off (duration) how early the clock is
code-error-clock-ahead = The code is right, but the clock of your phone is about { $off } ahead.

code-error-clock-what-next = Turn on automatic date and time on the phone. Then enter the next code.

code-error-used-app = This code was used a moment ago. Wait for the next one and enter that.

code-error-used-backup = This backup code was used before. Each one works once, so use another one.

code-error-expired = This code has expired. Ask for a new code.

code-error-replaced = We have sent a newer code since. Enter the code from the newest e-mail.

# $tries (number) how often a code can be tried
code-error-dead = { $tries ->
    [one] This code no longer works, because it was tried { $tries } time. Ask for a new code.
   *[other] This code no longer works, because it was tried { $tries } times. Ask for a new code.
}

# The app does not know how often it was tried.
code-error-exhausted = This code no longer works after so many tries. Ask for a new code.

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

# In the place of the field when a code has no tries left.
code-dead = This code no longer works after so many tries. Ask for a new code.

# Another way to prove who you are.
code-another-button = Choose another way

code-nothing-text-wait = Wait a few minutes. A text message can be slow.

code-nothing-text-phone = Check that the phone is on and has a signal. The code goes to the number that the account already has.

code-nothing-contact = Ask your contact to look in their e-mail, also in the spam or junk folder.

code-app-help-link = The code does not work?

# “This service” is the one whose account is being recovered.
code-app-help-account = Look for the name of this service in the app. Each account has a code of its own.

code-app-help-clock = Set the date and time of your phone to automatic. The codes depend on its clock.

code-app-help-next = Wait for the next code, and enter it while it is shown.

code-backup-help-link = Where are my backup codes?

code-backup-help-places = Look where you keep important papers, in your password manager and among your downloads.

code-backup-help-form = A backup code has four groups of four letters and digits.

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
