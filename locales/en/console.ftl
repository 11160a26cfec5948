### The console of support staff. The public app has none of these words.

## The frame

# The name of the console, beside that of the service.
console-name = Support

# The two parts of the console.
console-queue-link = Cases

console-links-link = Links

# Accessible name of the list of the two parts.
console-parts-label = Parts of the console

# Who is signed in.
# $name (text)
# $role (text) one of the roles below
console-who = { $name }, { $role }

console-role-agent = agent

console-role-lead = lead

console-role-auditor = auditor

console-sign-out-button = Sign out

# The first link on each page, for people who use the keyboard.
console-skip-link = Skip to the content

## Signing in

console-sign-in-heading = Sign in to support

console-sign-in-name-label = Name

console-sign-in-name-hint = As it was set up for you.

console-sign-in-password-label = Password

console-sign-in-code-label = Code from your authenticator app

console-sign-in-code-hint = The six digits that the app shows now.

console-sign-in-button = Sign in

console-sign-in-name-error-empty = Enter your name.

console-sign-in-password-error-empty = Enter your password.

console-sign-in-code-error-empty = Enter the code that your authenticator app shows.

# Which of the three does not fit is not said.
console-sign-in-error-unknown = Name, password and code do not fit together. Check them, and use the code that the app shows now.

# The time of being signed in is over.
console-ended-heading = Sign in again

console-ended = You were signed in for as long as is possible at once. What you had written is still here.

console-signed-out-status = You are signed out.

## Being signed in ends soon. At the lower edge of the page

# Accessible name of the box.
console-short-label = Time until you are signed out

# Counts down.
# $left (duration)
console-short-left = You are signed out in { $left }. What you have written stays here.

# Where no press makes it longer.
console-short-last = Your day of being signed in is over then. You can sign in again at once.

# Said once by a screen reader.
# $left (duration)
console-short-status = You are signed out in { $left }.

console-go-on-button = I am still here

console-went-on-status = You stay signed in.

## The queue

console-queue-heading = Cases

console-workstream-label = About

console-status-label = Where it stands

console-any-row = All

console-filter-button = Show these

# $count (number)
console-queue-count = { $count ->
    [one] { $count } case, the oldest first.
   *[other] { $count } cases, the oldest first.
}

console-queue-none = There is no case of this kind.

# Cases that are not in the list.
# $count (number)
console-queue-more = { $count ->
    [one] { $count } more case is not shown. Choose what to show above.
   *[other] { $count } more cases are not shown. Choose what to show above.
}

console-reference-column = Reference

console-workstream-column = About

console-status-column = Where it stands

console-age-column = Opened

console-due-column = Next date

console-assigned-column = Who works on it

# How long ago a case was opened.
# $ago (relative)
console-age = { $ago }

# $when (time)
console-moment = { $when }

console-nobody-row = Nobody yet

console-no-date-row = None

# The date that has passed. Stands beside the date.
console-overdue-row = passed

console-appealed-row = Appealed

# $count (number)
console-attempts = { $count ->
    [one] { $count } attempt
   *[other] { $count } attempts
}

console-hacked-row = Someone got in

console-access-row = Cannot get in

console-impersonation-row = Impersonation

console-identity-row = Photographs of documents

console-waits-for-service-row = Waits for us

console-waits-for-person-row = Waits for the person

console-waits-for-second-row = Waits for a second agent

console-approved-row = Approved

console-refused-row = Refused

console-closed-row = Closed

## A case

# $reference (code)
# $status (text) one of the rows above
console-case-heading = { $reference } – { $status }

# While it is being loaded.
# $reference (code)
console-case-loading-heading = Case { $reference }

console-case-unknown-heading = There is no such case

# $reference (code)
console-case-unknown = There is no case with the reference { $reference }. Check it with the person: every sign counts.

console-facts-heading = What is known

console-situation-row = What happened

console-account-row = Account

console-account-found-row = There is such an account

console-contact-row = Answers go to

console-story-row = In their words

console-contacted-row = Someone had contacted them

console-proven-row = Proven before

console-nothing-row = Nothing

console-cannot-use-row = Cannot use

console-needed-row = Approvals

# $agreed (number)
# $needed (number)
console-agreed = { $agreed } of { $needed }

# $names (text)
console-agreed-by = Agreed: { $names }

console-opened-row = Opened

console-receipts-heading = What did not work

console-receipts-none = Nothing was recorded before the case was opened.

# What happened at a step.
# $when (time)
# $step (text) one of the steps below
# $problem (text) one of the answers below
console-receipt = { $when }: { $step } – { $problem }

console-messages-heading = Messages

console-messages-none = Nothing has been written yet.

console-files-heading = Photographs

console-files-none = There is no photograph.

# $number (number)
# $when (time)
console-file-link = Photograph { $number }, added { $when }

# $number (number)
console-file-waits = Photograph { $number } is not complete yet, or is still being checked.

console-files-about = Each opens as a download. Delete it from your device when you have looked at it.

console-notes-heading = Notes

console-notes-none = Nobody has noted anything. The person does not see notes.

console-history-heading = History

console-history-none = Nothing was recorded yet.

# $when (time)
# $what (text)
console-history-line = { $when }: { $what }

# $when (time)
# $what (text)
# $who (text)
console-history-line-by = { $when }: { $what } – { $who }

console-others-heading = Other cases of this account

console-others-none = There is no other case about this account.

# Stands after the reference of another case.
# $status (text) one of the rows above
# $opened (time)
# $changed (time)
console-other-case = { $status }. Opened { $opened }, last changed { $changed }.

# Who wrote, and when.
# $who (text)
# $when (time)
console-written-by = { $who }, { $when }

console-writer-person = The person

console-writer-second-attempt = A second attempt, not by the code of the case

console-writer-service = The service

console-written-asked = Photographs of documents were asked for.

console-written-added = A photograph was added.

console-written-approved = The account may be secured.

console-written-upheld = Somebody pretends to be the person. That account is ours to act on.

console-written-refused-proof = Refused. Next step: another proof.

console-written-refused-documents = Refused. Next step: other documents.

console-written-appealed = The decision was appealed.

console-written-closed = The case was closed.

console-written-way-closed = Someone who reads an address of the account closed the way into it.

console-written-withdrawn-proof = The approval was taken back. Next step: another proof.

console-written-withdrawn-documents = The approval was taken back. Next step: other documents.

## What can be done

console-acts-heading = What you can do

console-acts-none = You can look at this case and not change it.

console-take-button = Work on this case

console-hand-over-button = Hand over

console-note-button = Write a note

console-ask-button = Ask the person

console-approve-button = Approve

console-refuse-button = Refuse

console-cancel-button = Leave it

console-colleague-label = Who works on it from now on

# Stands first in the list of colleagues.
console-choose-row = Choose a name

console-hand-over-send-button = Hand over the case

console-note-label = Note

console-note-hint = For those who work on the case. The person does not see it.

console-note-send-button = Keep the note

console-question-label = What do you want to know?

console-question-hint = The person reads this. Do not ask for a password, a code or what a stranger could find out.

console-photographs-label = Ask for photographs of documents too

console-question-send-button = Send the question

console-reason-label = Why?

console-approve-hint = What convinced you. For the service alone.

console-refuse-hint = For the service alone. The person is never told what did not fit.

console-advice-label = What can the person do next?

console-advice-proof-label = Recover the account with another proof

console-advice-documents-label = Appeal, and add other documents

# $needed (number)
console-approve-needs = { $needed ->
    [one] { $needed } agent decides this.
   *[other] { $needed } agents have to agree. The account has a second step for signing in.
}

console-check-button = Check the decision

console-check-heading = Check before you decide

console-check-reference-row = Case

console-check-decision-row = Decision

console-check-reason-row = Why

console-check-approve = With this press the person can secure the account.

# In a case about an account that pretends to be the person.
console-check-uphold = With this press it is decided that this account pretends to be the person. They get no way into it.

console-check-first = After this one more agent has to agree. Until then nothing changes for the person.

console-check-refuse = The person is told what to do next, and never what did not fit.

console-check-destroys = A decision destroys the photographs.

console-approve-final-button = Approve the case

console-refuse-final-button = Refuse the case

console-change-button = Change it

console-colleague-error-empty = Choose who works on the case.

console-note-error-empty = Write the note.

console-question-error-empty = Write what you want to know.

console-reason-error-empty = Write why. Others have to understand it later.

console-advice-error-empty = Choose what the person can do next.

# $most (number) characters
console-error-too-long = { $most ->
    [one] Write no more than { $most } character.
   *[other] Write no more than { $most } characters.
}

console-error-form = This could not be read. Check it and send it again.

# In the place of “Refuse”, where the case is approved.
console-withdraw-button = Take the approval back

console-check-withdraw = The way into the account ends at once. The person is told that the decision was taken back, and what to do next.

console-withdraw-final-button = Take the approval back

## Said by a screen reader once it is done, and shown for a while

console-done-take = You work on this case now.

console-done-hand-over = The case is handed over.

console-done-note = The note is kept.

console-done-ask = The question is sent.

console-done-approve = Your approval is recorded.

console-done-refuse = The case is refused.

## What stands in the way

console-service = What you have written is still here. Try again in a few minutes.

console-old = Reload the page to go on. Copy what you have written before you do.

console-changed-heading = The case has changed

console-changed = Someone else, or you in another window, has done something. This is how the case stands now.

console-not-allowed-heading = You cannot do this

console-not-allowed = Your role or this case does not let you do it. What you have written is still here.

# Whoever decided before, or agreed, cannot decide again.
console-somebody-else-heading = It takes somebody else

console-somebody-else = You have taken part in this decision already. Another agent has to decide. Hand the case over if you work on it.

console-account-missing-heading = There is no account to give back

console-account-missing = No account goes by the name in this case. Ask the person, or refuse the case.

console-no-photographs-heading = No photographs can be asked for

console-no-photographs = This service takes no photographs. Ask your question without them.

console-refused-heading = This was not taken

console-refused = Check what you have written, and send it again.

## Links

console-links-heading = Links

console-links-about = A link leads one person to one step, once, and works for a short time. It opens no account.

console-new-heading = Make a link

console-new-situation-label = What happened to the person?

console-new-step-label = Where does it lead?

console-step-start-row = The first question

console-step-identify-row = Naming the account

console-step-ask-row = A person

console-new-language-label = Language of the message

console-new-hours-label = How long does it work?

console-new-reason-label = Why do you make it?

console-new-reason-hint = For the service alone. Do not write an address or a name of an account.

console-new-button = Make the link

console-new-reason-error-empty = Write why you make the link.

console-made-heading = The link is made

console-made-about = It is shown this once. Give it to the person alone: whoever has it can use it.

console-made-address-label = Address

console-made-message-label = Message to send

console-copy-address-button = Copy the address

console-copy-message-button = Copy the message

# Accessible name of the QR code.
console-qr-label = QR code with the address of the link

console-made-done-button = I have passed it on

console-list-heading = Links made lately

console-list-none = No link was made lately.

console-made-by-row = Made by

console-made-at-row = Made

console-expires-row = Works until

console-why-row = Why

console-link-state-row = State

console-link-new-row = Not looked at yet

console-link-seen-row = Looked at, not used

console-link-used-row = Used

console-link-refused-row = Refused by the person

console-link-revoked-row = Taken back

console-link-expired-row = Its time is over

console-revoke-button = Take back

# Accessible name of the button; begins with the visible words.
# $name (text) where the link leads and when it was made
console-revoke-label = Take back: { $name }

# A link in the list.
# $situation (text)
# $step (text)
console-link-name = { $situation } – { $step }

console-revoked-status = The link is taken back.

## What happened to the person, as support says it

console-forgot-password-row = Forgot the password

console-lost-second-factor-row = Lost the second step

console-lost-contact-row = Cannot reach the address

console-someone-in-row = Someone got in

console-locked-row = The account is locked

console-pretends-row = Someone pretends to be them

console-known-person-row = A known person has access

## Steps of the recovery, in receipts

console-at-check-mailbox = Whether the mailbox is safe

console-at-secure-mailbox = Making the mailbox safe

console-at-identify = Naming the account

console-at-choose-proof = Choosing a proof

console-at-enter-code = Entering a code

console-at-use-passkey = Using a passkey

console-at-new-backup-code = Keeping the new backup code

console-at-waiting = Waiting

console-at-elsewhere = Going on on another device

console-at-set-password = Choosing a password

console-at-tasks = Tasks of securing

console-at-case = Questions of the case

## What was answered, in receipts

console-answer-code = The code was not the right one

console-answer-code-expired = The time of the code was over

console-answer-code-replaced = A newer code had been sent

console-answer-code-exhausted = No tries were left for the code

console-answer-proof = More proof was needed

console-answer-limited = Too many tries in a short time

console-answer-passkey = The passkey was not taken

console-answer-closed = The way was closed at that time

console-answer-link = The link was not known

console-answer-over = The time of the recovery was over

console-answer-service = The service had a problem

## Lines of the history

console-event-opened = The case was opened

console-event-joined = A second attempt joined

console-event-taken = Taken

console-event-handed-over = Handed over

console-event-noted = A note was written

console-event-asked = The person was asked

console-event-photographs = Photographs were asked for

console-event-agreed = One agent agreed

console-event-approved = Approved

console-event-upheld = Agreed that somebody pretends to be the person

console-event-refused = Refused

# Somebody wanted to do what their role or the case does not let them.
console-event-not-permitted = Tried what is not open to them

console-event-way-closed = The way was closed from an address of the account

console-event-withdrawn = Took the approval back

## Lines of the audit, beside those of the history. Most are about the person of a recovery

console-event-started = A recovery was started

console-event-named = An account was named

console-event-code-sent = A code was asked for

console-event-text-withheld = A text message was not sent, because of what is known about the number

console-event-code-entered = A code was entered

console-event-passkey-used = A passkey was used

console-event-decision-used = A decision was taken as the proof

console-event-ruled-out = The person cannot use this

console-event-mailbox = The person was asked whether the mailbox is safe

console-event-suspended = A second step was suspended

console-event-frozen = Important changes were stopped

console-event-wait-begun = A wait began

console-event-wait-cancelled = A wait was cancelled

console-event-backup-code-replaced = A backup code was replaced

console-event-device-forgotten = Devices were forgotten

console-event-access-revoked = Apps lost their access

console-event-address-added = An address was added

console-event-address-removed = An address was removed

console-event-address-restored = An address was put back

console-event-factor-added = A second step was added

console-event-factor-removed = A second step was removed

console-event-factor-renamed = A second step got another name

console-event-factor-skipped = The account stayed without a second step

console-event-backup-codes-made = All backup codes were replaced

console-event-protected = Important changes were protected for a while

console-event-protection-ended = This protection was ended early

console-event-reported = The person said that something was not them

console-event-secured = The account was secured

console-event-contact-removed = A recovery contact was removed

console-event-factor-confirmed = A new second step was checked

console-event-backup-codes-shown = New backup codes were shown

console-event-backup-codes-kept = A new backup code was typed back

console-event-address-confirmed = A new address was checked

console-event-link-made = A link of a recovery was made

console-event-link-used = A link of a recovery was used

console-event-link-refused = A link of a recovery was refused

console-event-moved = The recovery moved to another browser

console-event-password-changed = The password was changed

console-event-sessions-ended = The account was signed out elsewhere

console-event-helped = Somebody helps the owner

console-event-call-begun = A code for the phone was shown

console-event-call-joined = Help on the phone began

console-event-call-offered = Something was proposed on the phone

console-event-call-ended = Help on the phone ended

console-event-photograph-added = A photograph was added

console-event-photograph-infected = A photograph was harmful and was deleted

console-event-photograph-removed = The person removed a photograph

console-event-photograph-opened = A photograph was opened

console-event-photographs-destroyed = All photographs were destroyed

console-event-written = The person wrote

console-event-appealed = The person appealed

console-event-closed = The case was closed

console-event-address-changed = Answers go to another address

console-event-entered = The code of the case let a browser in

console-event-not-entered = A wrong code or reference of a case was entered

console-event-case-code-asked = The code of the case was asked for

console-event-case-code-shown = A new code of the case was shown

console-event-way-used = The person went on to secure the account

console-event-put-back = The account had changed, and the approval does not hold any more

console-event-contact-reported = The person said that someone had contacted them

console-event-surplus = The recovery was ended, as there were too many for one account

console-event-ended = The person left the recovery

console-event-limit = There were too many tries

console-event-reopened = An operator opened a way again

console-event-out-of-order = Something was sent that did not fit the step

console-event-sign-in = Signed in to support

console-event-sign-out = Signed out of support

console-event-guide-made = A link for a person was made

console-event-guide-revoked = A link for a person was taken back

console-event-guide-used = The person used their link

console-event-guide-refused = The person refused their link

console-event-experiment-stopped = An experiment was stopped

console-event-variant-stopped = A variant of an experiment was stopped by a guard rail

console-event-message-sent-again = A message that had not arrived was sent again

## Helping somebody who phones

console-call-link = On the phone

console-join-heading = Help someone on the phone

console-join-about = Only if they have called us. They open “On the phone with us?” on their page and read a code out.

console-call-code-label = Code that they read out

console-call-code-hint = 6 digits. It works once, for ten minutes.

console-call-code-error = Enter the 6 digits of the code.

console-join-button = Help them

console-no-call-heading = Nobody waits with this code

console-no-call = It may have been misheard, used or too old. Ask them to read it out again, or to show another one.

console-call-heading = You are helping someone

console-call-say-label = Say these words first

console-call-say-about = Their page shows the same words. So they know that it is us.

console-call-step-row = They are at

# Said by a screen reader where the step has no name here.
console-call-step-status = They are at another step.

console-call-language-row = Language

console-call-offer-row = Proposed

console-call-offers-heading = What you can propose

console-call-offers-about = Their page shows it. They decide, and do it themselves. Never ask for a code or a password.

console-offer-another-row = Another way to prove it

console-offer-newest-row = The newest code, in junk too

console-offer-person-row = A person looks at it

console-offer-go-on-row = Go on where they are

console-call-offered = Their page shows what you propose.

console-call-end-button = End it

# $when (time)
console-call-ends = It ends by itself at { $when }, and when they end it.

console-call-over = It is over

console-call-over-about = You do not see any more where they are.

## The code of what did not work

console-explain-heading = Explain a code

console-receipt-code-label = Code of what did not work

console-receipt-code-hint = Such as R-K7QM-3XTB. People read it from their page. It holds nothing of the account.

console-receipt-code-error = Enter the code that they read out.

console-explain-button = Explain it

console-receipt-unknown = There is no such code, or it is older than 30 days.

## The audit

console-audit-link = Audit

console-audit-heading = Audit

console-audit-about = Every proof, change, link and decision stands here for good. The times are those of your device.

console-audit-case-label = Reference of a case

console-audit-case-hint = Leave it empty to see all.

console-audit-case-error = There is no case with this reference. Check it, or leave it empty.

console-audit-by-label = Done by

# Stands first in the list of names.
console-audit-all-row = Everybody

# $count (number)
console-audit-count = { $count ->
    [one] { $count } line, the newest first.
   *[other] { $count } lines, the newest first.
}

console-audit-none = There is no such line.

# Accessible name of the two links to other pages of the audit.
console-pages-label = Pages of the audit

console-older-link = Older lines

console-newest-link = Newest lines

console-when-column = When

console-what-column = What

console-who-column = Who

# What whoever did it had proven, or signed in with.
console-shown-column = Proven by

console-case-column = Case

# Something was tried and did not go well.
console-failed-row = Did not work

# Not somebody who works for the service.
console-nobody-of-us-row = Nobody of support

## By which way somebody proved who they are. What kind of way that is stands in brackets: set up for the account before,
## sent by us, kept by the person, and so on

console-way-verified-passkey = Passkey, unlocked on the device (set up)

console-way-touched-passkey = Passkey, only touched (set up)

console-way-passkey = Passkey (set up)

console-way-app = Code from the authenticator app (set up)

console-way-email = Code by e-mail (sent)

console-way-text = Code by text message (sent)

console-way-backup = Backup code (kept)

console-way-contact = Code from a recovery contact (contact)

console-way-person = Decision in a case (identity)

console-way-bearer = Link (whoever has it)

console-way-case = Code of the case (whoever has it)

console-way-support = Password and authenticator app (support)

console-way-script = Key of a script (script)

console-way-operator = Command line (operator)

## Messages that did not arrive

console-outbox-link = Messages

console-outbox-heading = Messages that did not arrive

console-outbox-about = E-mails and text messages that could not be sent, or came back. They are kept for a week.

# $channel (text) e-mail or text message
# $sent (number)
# $delivered (number)
# $failed (number)
# $waiting (number)
console-outbox-figures = { $channel }, in 24 hours: { $sent } sent, { $delivered } reported as delivered, { $failed } not delivered. Waiting now: { $waiting }.

console-outbox-none = There are none.

# $count (number)
console-outbox-count = { $count ->
    [one] { $count } message, the newest first.
   *[other] { $count } messages, the newest first.
}

console-channel-email = E-mail

console-channel-text = Text message

console-channel-signal = Signal

console-to-column = To

console-why-column = Why

console-tries-column = Tries

console-again-column = Sending again

console-kept-row = It can be sent again by a lead

console-code-expired-row = Its code has expired

console-gone-row = Nothing of it is kept

console-sent-again-row = It was sent again

console-send-again-button = Send again

# $to (text) a masked address
console-send-again-label = Send again to { $to }

console-sent-again-status = The message is sent again.

console-not-sent-again-status = The message is not sent again. Its row says why.

console-trouble-unreachable = The server was not reached

console-trouble-silent = The server did not answer

console-trouble-insecure = The way to the server is not secure

console-trouble-sign-in = The server did not take our password

console-trouble-sender = The server takes nothing from us

console-trouble-busy = The server asked us to try again later

console-trouble-address = There is no such address

console-trouble-letters = The server does not know the letters of the address

console-trouble-message = The server did not take the message

console-trouble-withheld = The phone number was moved lately

console-trouble-bounced = It came back

console-trouble-no-sender = Text messages are switched off

## Insights: how recoveries go

console-insights-link = Insights

console-insights-heading = Insights

console-insights-about = How recoveries go, in numbers of many people. Small numbers are shown as ranges, so that nobody can be made out. A recovery counts on the day on which it began; days are those of UTC.

console-insights-from-label = From

console-insights-to-label = To

console-insights-day-error = Enter days such as 2026-11-23, the first before the last, and at the most two years.

console-insights-compare-label = Beside

console-insights-compare-none-row = Nothing

console-insights-compare-before-row = The days before

console-insights-compare-year-row = The same days a year earlier

console-insights-narrow-label = Only

console-insights-narrow-all-row = All recoveries

# One of a list of what figures can be narrowed to.
# $name (text) a workstream, or what happened
console-insights-narrow-workstream-row = About: { $name }

# $name (text)
console-insights-narrow-situation-row = Happened: { $name }

# $name (text)
console-insights-narrow-device-row = Device: { $name }

# $name (text) the name of a language
console-insights-narrow-language-row = Language: { $name }

console-insights-show-button = Show

# Accessible name of the links to periods.
console-insights-periods-label = Periods

# $days (number)
console-insights-last-days-link = Last { $days } days

# $from (date)
# $to (date)
console-insights-period = { $from } to { $to }

# $from (date)
# $to (date)
# $before (date)
# $until (date)
console-insights-period-beside = { $from } to { $to }, beside { $before } to { $until }

# $at (time)
console-insights-known-until = With what had happened by { $at }.

console-insights-none = No recovery began on these days.

# Screen readers hear it when the figures have come.
console-insights-status = The figures have come.

## Numbers

# $number (number)
console-insights-number = { $number }

# $from (number)
# $to (number)
console-insights-range = { $from }–{ $to }

# $percent (number)
console-insights-percent = { $percent }%

# $from (number)
# $to (number)
console-insights-percent-range = { $from }–{ $to }%

# $value (text)
console-insights-before = before: { $value }

# $part (text)
# $of (text)
# $percent (text)
console-insights-share = { $percent } ({ $part } of { $of })

# $time (duration)
console-insights-time = { $time }

# How long half of the people take, and nine of ten.
# $half (duration)
# $most (duration)
console-insights-half-and-most = half within { $half }, nine of ten within { $most }

# $half (duration)
console-insights-half = half within { $half }

console-insights-too-few = too few to say

## The parts of the page

console-insights-started-heading = Recoveries begun

console-insights-recovered-heading = Got their account back

console-insights-escalated-heading = Asked for a person

console-insights-median-heading = Half were back within

console-insights-days-heading = Day by day

console-insights-days-about = Recoveries by the day on which they began, and how they have ended since.

# Spoken in the place of the chart.
# $days (number)
# $least (text)
# $most (text)
console-insights-days-spoken = A column for each of { $days } days, the lowest of { $least } and the highest of { $most } recoveries. The table below has them all.

# $count (text)
console-insights-most-row = Up to { $count } a day

console-insights-workstreams-heading = How they ended

console-insights-workstreams-about = By what they were about.

console-insights-funnel-heading = Step by step

console-insights-funnel-about = How many came to each step, and how many went on. Whoever gave up ended there, without their account and without a case.

# Behind the name of a step.
# $reached (text)
# $share (text)
# $dropped (text)
console-insights-funnel-line = { $reached } came, { $share } went on, { $dropped } gave up

# Behind the name of a step at which recoveries end.
# $reached (text)
console-insights-funnel-end-line = { $reached } came

console-insights-times-heading = How long it takes

console-insights-times-about = From the start to the account, for those who got it back, and what that time is made of.

console-insights-escalations-heading = Why they asked for a person

# $share (text)
console-insights-escalations-about = { $share } of all recoveries opened a case.

console-insights-failures-heading = What did not work

console-insights-failures-about = In how many recoveries it happened. Whoever tried three wrong codes counts once.

console-insights-queue-heading = Cases that wait for us now

console-insights-queue-about = Since when they were opened, whatever the days above.

console-insights-queue-none = No case waits for us.

console-insights-answers-heading = Time to the first answer

console-insights-answers-about = Of cases that were opened on these days.

console-insights-languages-heading = Languages

console-insights-languages-about = How many got their account back, in each language.

console-insights-devices-heading = Devices

console-insights-devices-about = How many got their account back, on each kind of device.

console-insights-builds-heading = Builds of the page

console-insights-builds-about = A build with which fewer get back may be a bad one.

console-insights-abuse-heading = What looks like abuse

console-insights-abuse-about = Counted by day. Not narrowed by the choice above.

console-insights-guessed-heading = Accounts guessed at

console-insights-guessed-about = Names for which five proofs or more did not work within a day.

console-insights-enumerate-heading = Networks that look for accounts

console-insights-enumerate-about = Networks that named ten accounts or more within a day.

console-insights-guessing-heading = Networks that guess

console-insights-guessing-about = Networks from which proofs did not work for five accounts or more within a day.

console-insights-networks-heading = The networks that did most of it

console-insights-networks-about = A network has another name each day, and none of them is its address.

console-insights-satisfaction-heading = How content people are

console-insights-satisfaction-about = What they pressed when they were asked, from 1 to 5.

console-insights-sentences-heading = In their own words

console-insights-sentences-about = Only what people allowed us to read. Addresses and numbers are taken out.

# $score (number)
# $day (date)
console-insights-sentence-by = { $score } of 5, { $day }

# Opens the table behind a chart.
console-insights-table-link = As a table

console-insights-csv-link = Take away as CSV

console-insights-json-link = Take away as JSON

# Accessible name of both links above.
# $form (text) the words of the link
# $table (text) the heading of the part
console-insights-take-label = { $form }: { $table }

## Legends

console-insights-back-legend = account back

console-insights-case-legend = a case

console-insights-other-legend = gave up, or not yet

console-insights-on-legend = went on

console-insights-gave-up-legend = gave up

console-insights-here-legend = are there now, or with a case

console-insights-half-legend = half of them

console-insights-most-legend = nine of ten

console-insights-content-legend = content (4 and 5)

console-insights-neither-legend = neither (3)

console-insights-not-content-legend = not content (1 and 2)

## Columns of the tables

console-insights-day-column = Day

console-insights-ended-column = Ended

console-insights-count-column = How many

console-insights-step-column = Step

console-insights-came-column = Came

console-insights-drawn-column = Saw it

console-insights-on-column = Went on

console-insights-gave-up-column = Gave up

console-insights-open-column = Are there

console-insights-failed-column = Something did not work

console-insights-left-column = Looked away

console-insights-resumed-column = Went on elsewhere

console-insights-time-column = Time

console-insights-part-column = Part

console-insights-half-column = Half within

console-insights-most-column = Nine of ten within

console-insights-measured-column = Measured

console-insights-reason-column = Why

console-insights-proof-column = Proof

console-insights-often-column = How often

console-insights-age-column = Opened

console-insights-answered-column = Answered

console-insights-group-column = Who

console-insights-back-column = Account back

console-insights-case-column = A case

console-insights-other-column = Otherwise

console-insights-beside-column = Beside all others

console-insights-network-column = Network

console-insights-names-column = Accounts named

console-insights-names-failed-column = Proofs did not work for

console-insights-score-column = Score

## How a recovery ended

console-outcome-recovered = Account back, by proofs

console-outcome-recovered-by-person = Account back, after a case

console-outcome-case-opened = Case opened

console-outcome-left = Left

console-outcome-expired = Time ran out

console-outcome-replaced = Began again

console-outcome-cancelled = Cancelled at the wait

console-outcome-open = Goes on

## Steps that receipts have one name for

console-at-review = Looking through the account

console-at-add-authenticator = Adding an authenticator app

console-at-add-passkey = Adding a passkey

console-at-backup-codes = Keeping backup codes

console-at-add-address = Adding an address

console-at-check-changes = Checking the changes

console-at-case-details = Writing to a person

console-at-case-check = Checking what was written

console-at-case-opened = Case opened

console-at-done = Done

console-at-ended = Over

## Why somebody asked for a person

console-escalation-impersonation = Somebody pretends to be them

console-escalation-at-start = Before anything else

console-escalation-cannot-use = No proof that they can use, or that is safe

console-escalation-stopped = Ways were closed to them

console-escalation-failed-proof = A proof had not worked

console-escalation-waiting = They were to wait

console-escalation-other = Otherwise

## Parts of the time

console-part-total = All of it

console-part-code = Waiting for a code

console-part-service = Waiting for us

console-part-person = The person

## For how long cases have waited

console-age-four-hours = Less than 4 hours

console-age-day = Less than a day

console-age-two-days = Less than two days

console-age-week = Less than a week

console-age-more = A week or more

## What failed

console-failed-validation = An entry of the wrong form

console-failed-incorrect = A wrong code

console-failed-code-expired = An old code

console-failed-replaced = A code that a newer one had replaced

console-failed-exhausted = No tries left

console-failed-passkey = The passkey was not taken

console-failed-unavailable = The way was not open

console-failed-insufficient = The proof was not enough

console-failed-order = A step that was over

console-failed-expired = The recovery was over

console-failed-limited = Too many tries

console-failed-link = The link did not work

## Kinds of devices

console-device-phone = Phone

console-device-tablet = Tablet

console-device-desktop = Computer

console-device-unknown = Not known

console-build-other = Another one

## How a group does beside all others

console-comparison-worse = Fewer get back than elsewhere

console-comparison-alike = Like the others

console-comparison-better = More get back than elsewhere

console-comparison-few = Too few to say

## Experiments

console-experiments-link = Experiments

console-experiments-heading = Experiments

console-experiments-about = Variants of the page and of messages, and whether they help. Nothing in an experiment can lower what a recovery demands.

console-experiments-none = No experiment is set up.

console-experiments-none-about = Experiments are set up by the operator, in the file of the option --experiments.

console-lever-proof-order = In which order proofs are offered

console-lever-way-figures = Whether proofs are offered with how they go for others

console-lever-code-mail = The wording of the mail with a code

console-measure-recovered = Decided by how many get their account back

console-measure-time = Decided by how long half of them take

console-measure-escalated = Decided by how many ask for a person

console-experiment-planned = Not begun

console-experiment-running = Running

console-experiment-ended = Over

console-experiment-stopped = Stopped

# $state (text)
# $from (date)
# $to (date)
# $percent (number)
console-experiment-when = { $state }. { $from } to { $to }, with { $percent }% of recoveries.

console-experiment-control-row = As it is

console-verdict-better = Better

console-verdict-worse = Worse

# $more (number)
console-verdict-not-yet = No difference seen yet; { $more } more needed

console-verdict-none = No difference found

console-verdict-not-comparable = Not comparable: recoveries were not spread as planned

console-experiment-spread = Recoveries were not spread as planned, so nothing follows from these figures. Look for what loses recoveries of one variant.

# $value (text)
# $low (text)
# $high (text)
console-experiment-interval = { $value } ({ $low } to { $high })

# A difference from the control: hundredths of a percent are shown as points.
# $points (text)
console-experiment-points = { $points } points

console-variant-column = Variant

console-taken-part-column = Took part

console-measured-column = Measured

console-difference-column = Difference

console-verdict-column = What follows

console-guards-column = Guard rails

# $share (text)
# $limit (text)
console-guard-escalated = Asked for a person: { $share }, stops above { $limit }

# $share (text)
# $limit (text)
console-guard-not-mine = Said “this is not me”: { $share }, stops above { $limit }

# $at (time)
console-stopped-by-person = Stopped by a person, { $at }

# $at (time)
console-stopped-by-escalated = Stopped by itself, { $at }: too many asked for a person

# $at (time)
console-stopped-by-not-mine = Stopped by itself, { $at }: too many said “this is not me”

console-experiment-stop-link = Stop this experiment

console-experiment-stop-about = New recoveries go on as they are without it. This cannot be taken back: another experiment needs another name.

console-experiment-stop-button = Stop it for good

console-experiment-stopped-status = The experiment is stopped.

# In the place of a chart.
console-insights-nothing = Nothing of the kind on these days.

# $day (date)
console-insights-day = { $day }

# $share (text)
console-insights-answered-row = { $share } answered

# $names (text)
# $failed (text)
console-insights-network-line = { $names } accounts named; proofs did not work for { $failed }
