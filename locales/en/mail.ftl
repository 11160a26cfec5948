### E-mails. Plain text; an empty line starts a new paragraph.
###
### No links, no urgency, never a request to reply. No code in a subject, because a subject shows on a locked screen.
### An address is a host name in words, so that people open it themselves.

## The code

mail-code-subject = Your code for { -service }

# $code (code)
# $duration (duration) how long it works
mail-code-body =
    Hello,

    someone asked to get back into your { -service } account. If that was you, this is your code:

    { $code }

    Enter it on the page where you asked for it. It works for { $duration }. If you asked more than once, use the newest
    code.

    Do not tell anyone this code. Nobody from { -service } asks you for it, not by phone and not in a chat.

    If it was not you, you need not do anything. Without the code nothing changes on your account.

    { -service }

## No account with this address

mail-no-account-subject = There is no { -service } account with this address

mail-no-account-body =
    Hello,

    someone entered this e-mail address to get back into a { -service } account. There is no account with this address.

    If that was you, your account may have another e-mail address. Try that one, your phone number or your user name.

    If it was not you, you need not do anything.

    { -service }

## The account is switched off

mail-disabled-subject = Your { -service } account is switched off

mail-disabled-body =
    Hello,

    someone asked to get back into your { -service } account. The account is switched off, so we have sent no code.

    If you want to use it again, open the page where you asked for the code and choose “Talk to a person”.

    If it was not you, you need not do anything.

    { -service }

## The password was changed

mail-password-changed-subject = The password of your { -service } account was changed

# $account (text) the user name of the account
# $at (time)
# $device (text) browser and system, such as “Firefox on Windows”
# $address (code) host name of the recovery page
mail-password-changed-body =
    Hello,

    the password of the { -service } account { $account } was changed.

    When: { $at }

    Where: { $device }

    All devices were signed out. Each device needs the new password.

    If that was you, you need not do anything.

    If it was not you, open { $address } yourself: type the address, and choose “Someone got into my account”. A person
    helps you there too.

    We send this to every e-mail address of the account, so that nothing happens without your knowledge.

    { -service }

# Where the device is not known.
mail-device-unknown = a device that we do not know

# $browser (text) such as Firefox
# $system (text) such as Windows
mail-device = { $browser } on { $system }

## A case was opened

mail-case-subject = Your { -service } case is open

# $reference (code)
# $days (number) until we answer
# $sender (code) address that the answer comes from
mail-case-body =
    Hello,

    thank you for telling us what happened. Your case is open.

    Your reference is { $reference }. You can read it out to us.

    { $days ->
        [one] A person reads your case and answers to this address within { $days } day.
       *[other] A person reads your case and answers to this address within { $days } days.
    } The answer comes from { $sender }.

    We never ask for a password, a code or money. We never phone you, and we never ask to see or control your device.

    If you did not open a case, you need not do anything. Nothing on an account changes because of this e-mail.

    { -service }
