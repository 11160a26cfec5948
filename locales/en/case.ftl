### The case: three questions, check your answers, the reference.

## The form. In the app each question is the heading of a page of its own.

case-heading = Tell us what happened

# Before the questions, where nobody knows yet which of the situations of triage.ftl it is; they stand below.
case-help-heading = What do you need help with?

case-intro = A person reads your answers. You can check them before you send them.

case-account-label = Which account do you need help with?

case-account-hint = Enter the e-mail address, phone number or user name. If you do not know it, write what you remember.

# For people whom someone pretends to be.
case-account-impersonation-label = Which account pretends to be you?

case-account-impersonation-hint = Enter the name or the address of that account.

case-email-label = Where can we reach you by e-mail?

case-email-hint = Use an address that only you can read. It can be a different one from that of the account.

case-story-label = What happened?

case-story-hint = Use your own words. Say what you have tried. Do not write any password or code.

# The same question in the app, for people whose account somebody got into.
case-story-hacked-label = What have you noticed on your account?

case-story-hacked-hint = Say what happened first, and when. Do not write any password or code.

# For people who have lost what they sign in with.
case-story-access-label = What have you tried so far?

case-story-access-hint = Say what you no longer have, and since when. Do not write any password or code.

# For people whom someone pretends to be.
case-story-impersonation-label = What does that account do?

case-story-impersonation-hint = Say whom it writes to, and what it says. Do not write any password or code.

# $left (number) characters
case-story-left = { $left ->
    [one] You can write { $left } more character.
   *[other] You can write { $left } more characters.
}

# The purpose, at the moment of asking.
case-privacy = We use your answers only to help you with this account. Only the people who work on your case read them.

## What may be wrong

case-account-error-empty = Enter which account it is, or what you remember of it.

# $most (number) characters
case-account-error-too-long = { $most ->
    [one] Describe the account in no more than { $most } character.
   *[other] Describe the account in no more than { $most } characters.
}

case-email-error-empty = Enter an e-mail address where we can reach you.

case-email-error-format = Enter an e-mail address in full, like name@example.org.

# $most (number) characters
case-email-error-too-long = { $most ->
    [one] Enter an e-mail address of no more than { $most } character.
   *[other] Enter an e-mail address of no more than { $most } characters.
}

case-story-error-empty = Write what happened. One sentence is enough.

# $most (number) characters
case-story-error-too-long = { $most ->
    [one] Write no more than { $most } character about what happened.
   *[other] Write no more than { $most } characters about what happened.
}

# None of the situations was chosen in the plain form.
case-situation-error-empty = Choose what happened to your account.

## Check your answers

case-check-heading = Check your answers

case-check-intro = Nothing is sent before you press the button.

case-check-button = Send

case-situation-row = What happened

case-account-row = Account

case-email-row = Your e-mail address

case-story-row = In your words

# Someone had contacted the person, and they said so on an earlier page.
case-contacted-row = Someone contacted you

# Accessible names of the “Change” links. Each begins with the visible word.
case-change-situation-label = Change what happened

case-change-account-label = Change the account

case-change-email-label = Change your e-mail address

case-change-story-label = Change what you wrote

## The case is open

case-opened-heading = Your case is open

case-reference-label = Your reference

case-reference-about = Write it down or print this page. You can read it out to us. It has no letters that look alike.

case-next-heading = What happens next

# $email (text) the address the person gave
# $days (number)
case-answer-within = { $days ->
    [one] A person reads your case and writes to { $email } within { $days } day.
   *[other] A person reads your case and writes to { $email } within { $days } days.
}

# $address (code) where our e-mails come from
case-answer-from = Our e-mails come from { $address }. The answer itself stands on the page of your case alone.

# $until (date)
case-answer-until = You hear from us by { $until }.

case-copy-sent = Our e-mail has a link to the page of your case.

# Leads to the page of the case, where the answer will stand.
case-page-button = Open the page of your case

case-never-heading = What we never ask

case-never-secrets = We never ask for a password, a code or a backup code.

case-never-money = We never ask for money.

case-never-remote = We never phone you, and we never ask to see or control your device.

case-not-changed = Until then we change nothing on your account.
