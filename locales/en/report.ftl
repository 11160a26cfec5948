### The weekly report of how recoveries go, for the people who run them. The app has none of these words.

# Subject of the mail, and the heading.
# $service (text) the name of the service
# $week (text) such as 2026-W47
report-subject = { $service }: recoveries in { $week }

# $from (text) such as 2026-11-16
# $to (text)
report-period = From { $from } to { $to }, in UTC. Small numbers are ranges, so that they point at nobody.

# Where nothing was begun in the week.
report-nothing = No recovery was begun in this week.

report-begun-heading = Begun

# $count (text) a number, or a range such as 1–4
# $before (text) the same of the week before
report-begun = { $count } recoveries were begun; in the week before { $before }.

report-recoveries-heading = How they ended

report-funnel-heading = Step by step

report-times-heading = How long it took

report-escalations-heading = Why people asked for a person

report-failures-heading = What did not work

report-answers-heading = Cases and their first answer

report-languages-heading = Languages

report-devices-heading = Devices

report-abuse-heading = Signs of abuse

## Columns

report-column-about = About

report-column-outcome = Ended

report-column-count = Recoveries

report-column-step = Step

report-column-reached = Came to it

report-column-went-on = Went on

report-column-dropped = Gave up

report-column-failed = Something did not work

report-column-part = Part

report-column-p50 = Half within

report-column-p90 = Nine of ten within

report-column-reason = Reason

report-column-times = How often

report-column-opened = Opened

report-column-answered = Answered

report-column-group = Group

report-column-recovered = Recovered

report-column-comparison = Beside others

report-column-signal = Sign

## What recoveries are about

report-about-hacked = Somebody else in the account

report-about-access = Not getting in

report-about-impersonation = Somebody pretends to be them

report-about-identity = Photographs of documents

## How they ended

report-outcome-recovered = Recovered

report-outcome-person = Recovered after a decision of people

report-outcome-case = A case was opened

report-outcome-left = Left

report-outcome-expired = Time ran out

report-outcome-replaced = Another one took its place

report-outcome-cancelled = Cancelled at the wait

report-outcome-open = Goes on

## Steps

report-step-mailbox = Is the mailbox safe

report-step-secure-mailbox = Making the mailbox safe

report-step-identify = Naming the account

report-step-proofs = Choosing a proof

report-step-code = Entering a code

report-step-passkey = Using a passkey

report-step-waiting = Waiting

report-step-case-details = Questions of a case

report-step-case-check = Checking the answers

report-step-case-opened = The case is open

report-step-new-backup-code = New backup code

report-step-tasks = Tasks

report-step-password = New password

report-step-review = Looking through the account

report-step-authenticator = New authenticator app

report-step-new-passkey = New passkey

report-step-backup-codes = Backup codes

report-step-address = New address

report-step-check = Checking the changes

report-step-done = Done

report-step-ended = Over

## Parts of the time

report-part-total = All of it

report-part-code = Waiting for a code

report-part-service = Waiting for us

report-part-person = The person

## Why people asked for a person

report-reason-impersonation = Somebody pretends to be them

report-reason-start = Asked at the start

report-reason-cannot-use = Cannot use a way of proving

report-reason-stopped = Was stopped by a limit

report-reason-failed = A proof had not worked

report-reason-waiting = Was to wait

report-reason-other = Another reason

## What failed

report-failure-validation = A field was not taken

report-failure-incorrect = The code was not right

report-failure-code-expired = The code had expired

report-failure-replaced = A newer code had been sent

report-failure-exhausted = The code had no tries left

report-failure-passkey = The passkey was not accepted

report-failure-unavailable = The way was closed

report-failure-insufficient = The proofs were not enough

report-failure-order = The step was over

report-failure-expired = The time was over

report-failure-limit = Too many requests

report-failure-link = There was no such link

## Groups

report-device-phone = Phones

report-device-tablet = Tablets

report-device-desktop = Computers

report-device-unknown = Not known

report-comparison-worse = Worse

report-comparison-alike = Alike

report-comparison-better = Better

report-comparison-few = Too few to say

## Signs of abuse

report-abuse-names = Names that somebody guessed at

report-abuse-enumerate = Networks that named many accounts

report-abuse-guess = Networks that guessed at many accounts
