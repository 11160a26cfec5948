### Text messages: one paragraph, and short, because a text message holds 160 characters and the service adds a line.
###
### No links, no urgency, never a request to reply. Only letters and signs that each phone and network has: no quotes and no
### dashes. A host name is in words, so that people open it themselves.

## The code. The program adds an empty line and a last line that phones read.

# $code (code)
# $duration (duration) how long it works
sms-code-body = { $code } is your { -service } code. It works for { $duration }. We never ask for it by phone or chat.

# Where the other one is too long.
# $code (code)
sms-code-short-body = { $code } is your { -service } code.

## The code that confirms a new phone number of an account. The program adds the last line here too.

# $code (code)
# $duration (duration) how long it works
sms-new-number-code-body = { $code } adds this number to your { -service } account. It works for { $duration }. If it was not you, do nothing.

# Where the other one is too long.
# $code (code)
sms-new-number-code-short-body = { $code } adds this number to your { -service } account.

## A notice that something was changed on the account

# $at (time)
# $address (code) host name of the recovery page
sms-notice-body = Your { -service } account was changed on { $at }. If it was not you, open { $address } yourself and talk to a person.

# Where the other one is too long.
# $address (code) host name of the recovery page
sms-notice-short-body = Your { -service } account was changed. If it was not you, open { $address } yourself.

## A notice that people agreed to let somebody into the account

# $at (time)
# $address (code) host name of the recovery page
sms-way-body = Since { $at } someone may get into your { -service } account. If it was not you, open { $address } yourself and talk to a person.

# Where the other one is too long.
# $address (code) host name of the recovery page
sms-way-short-body = Someone may get into your { -service } account. If it was not you, open { $address } yourself.
