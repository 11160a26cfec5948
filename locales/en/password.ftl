### The new password. What is needed is said before typing, in the words that the error uses.

password-heading = Choose a new password

password-label = New password

# The rule, shown before typing. “password-error-too-short” begins with exactly these words.
# $least (number) characters
password-rule-length = { $least ->
    [one] Use at least { $least } character.
   *[other] Use at least { $least } characters.
}

# The rule, shown before typing. “password-error-guessable” is exactly these words.
password-rule-guessable = Use a password that is hard for others to guess.

password-hint-words = Four or more words that do not belong together are easy to remember. Spaces count.

password-hint-manager = Your password manager can make a password and save it for you.

# What happens on pressing the button.
password-what-next = It replaces the old one when you confirm all changes.

# Goes on with the password that was entered.
password-button = Use this password

# Whoever comes back to this page.
password-chosen = You have already chosen a new password. To use another one, enter it here.

## How well a password would do, said while it is typed

# It would be taken all the same. The advice of “password-advice” follows.
password-strength-guessable = This one is long enough, but someone who tries many could still guess it.

password-strength-good = This one is hard to guess.

password-strength-strong = This one is very hard to guess.

# Follows the two above.
password-strength-keep = Use it here only, and let your password manager save it for you.

## Show and hide

password-show-button = Show

# Accessible name of the button; begins with the visible word.
password-show-label = Show password

password-hide-button = Hide

# Accessible name of the button; begins with the visible word.
password-hide-label = Hide password

# Said by a screen reader after pressing “Show”.
password-shown-status = Your password is visible.

# Said by a screen reader after pressing “Hide”.
password-hidden-status = Your password is hidden.

# Name of the hidden field that tells the password manager which account it is.
password-account-label = Account

## What may be wrong

password-error-empty = Enter a new password.

# $least (number) characters
# $count (number) characters that were entered
password-error-too-short = { $least ->
    [one] Use at least { $least } character.
   *[other] Use at least { $least } characters.
} { $count ->
    [one] You entered { $count } character.
   *[other] You entered { $count } characters.
}

# $most (number) characters
password-error-too-long = { $most ->
    [one] Use no more than { $most } character.
   *[other] Use no more than { $most } characters.
}

password-error-signs = Use only letters, digits, spaces and symbols that can be typed.

password-error-present = This is the password the account has now. Choose another one, so that nobody who knows it gets in.

# The rule again, followed by one of the reasons and the advice.
password-error-guessable = Use a password that is hard for others to guess.

# “This one” is the password, in all five reasons.
password-reason-common = This one is on lists of passwords that many people use.

password-reason-breached = This one is on lists of stolen passwords.

password-reason-repeated = This one repeats the same characters.

password-reason-sequence = This one follows the order of the alphabet, the digits or the keyboard.

password-reason-context = This one is made of the name of { -service } or of your account.

# Must not suggest a small change to the same password.
password-advice = Start again with words that do not belong together. Changing a few characters of this one is not enough.
