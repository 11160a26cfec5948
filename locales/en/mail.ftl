### E-mails. Plain text; an empty line starts a new paragraph.
###
### No urgency, never a request to reply. No code in a subject, because a subject shows on a locked screen. An address is a
### host name in words, so that people open it themselves.
###
### No links, with one exception: notices of what has happened have `$link`, in a paragraph of its own, after the words that
### say what it does. It can only freeze the account, cancel a wait or close a way into it; no link leads into a recovery.

## The code

mail-code-subject = Your code for { -service }

# $code (code)
# $duration (duration) how long it works
mail-code-body =
    Hello,

    Someone asked to get back into your { -service } account. If that was you, this is your code:

    { $code }

    Enter it on the page where you asked for it. It works for { $duration }. If you asked more than once, use the newest
    code.

    Do not tell anyone this code. Nobody from { -service } asks you for it, not by phone and not in a chat.

    If it was not you, you can ignore this e-mail. Without the code nothing changes on your account.

    { -service }

# The same in fewer words, for trying out which of the two serves people better.
# $code (code)
# $duration (duration) how long it works
mail-code-short-body =
    Your code to get back into your { -service } account:

    { $code }

    Enter it on the page where you asked for it. It works for { $duration }. The newest code counts.

    Do not tell anyone this code. Nobody from { -service } asks you for it.

    If you did not ask for it, you can ignore this e-mail. Without the code nothing changes.

    { -service }

## No account with this address

mail-no-account-subject = There is no { -service } account with this address

mail-no-account-body =
    Hello,

    Someone entered this e-mail address to get back into a { -service } account. There is no account with this address.

    If that was you, your account may have another e-mail address. Try that one, your phone number or your user name.

    If it was not you, you can ignore this e-mail.

    { -service }

## The account is switched off

mail-disabled-subject = Your { -service } account is switched off

mail-disabled-body =
    Hello,

    Someone asked to get back into your { -service } account. The account is switched off, so we have sent no code.

    To use it again, open the page where you asked for the code and choose “Talk to a person”.

    If it was not you, you can ignore this e-mail.

    { -service }

## A code for a recovery contact, who reads it out to the owner of the account

# The reader is the recovery contact, not the owner.
# $owner (text) whose account it is
mail-contact-code-subject = { $owner } may ask you for a code

# $contact (text) the name of the recovery contact
# $owner (text) whose account it is
# $code (code)
# $duration (duration) how long it works
mail-contact-code-body =
    Hello { $contact },

    { $owner } has named you as someone who can help with their { -service } account. Someone is getting back into that
    account and has asked for your help.

    If { $owner } asks you for it, read out this code:

    { $code }

    It works for { $duration }.

    Read it out to { $owner } only, face to face or in a call where you know the voice. Do not write it in a message, and
    do not enter it on any page. Nobody from { -service } asks you for it.

    If someone else asks you for this code, do not tell it to them.

    If you did not expect this e-mail, tell { $owner } about it. Without the code nothing changes on the account.

    { -service }

## A code that confirms a new address of an account

mail-new-address-code-subject = Confirm this address for { -service }

# $account (text) the user name of the account
# $code (code)
# $duration (duration) how long it works
mail-new-address-code-body =
    Hello,

    Someone wants to add this e-mail address to the { -service } account { $account }. If that was you, this is your code:

    { $code }

    Enter it on the page where you added the address. It works for { $duration }. If you asked more than once, use the
    newest code.

    Do not tell anyone this code. Nobody from { -service } asks you for it, not by phone and not in a chat.

    If it was not you, you can ignore this e-mail. Without the code the address is not added.

    { -service }

## The account was recovered and changed

# “Someone” in these mails may be the reader: do not sound as if it were a crime.
mail-secured-subject = Your { -service } account was recovered and changed

# $account (text) the user name of the account
# $at (time)
# $changes (text) a line for each “mail-change-…”
# $link (code) freezes the account
# $address (code) host name of the recovery page
mail-secured-body =
    Hello,

    Someone got back into the { -service } account { $account } and changed it.

    When: { $at }

    What was changed:

    { $changes }

    If that was you, you do not need to do anything.

    If it was not you, freeze the account. While it is frozen, nobody can change its addresses or how to sign in. This link
    does that and nothing else:

    { $link }

    Then open { $address } yourself: type the address, and choose “Someone got into my account”. A person helps you there
    too.

    We send this to every address of the account, old ones too, so that you know what happens.

    { -service }

# $account (text) the user name of the account
# $at (time)
# $changes (text) a line for each “mail-change-…”
# $until (time) when the protection ends
# $link (code) freezes the account
# $address (code) host name of the recovery page
mail-secured-protected-body =
    Hello,

    Someone got back into the { -service } account { $account } and changed it.

    When: { $at }

    What was changed:

    { $changes }

    The account is in protected mode until { $until }. Until then nobody can change its addresses or how to sign in.

    If that was you, you do not need to do anything.

    If it was not you, freeze the account. While it is frozen, nobody can change its addresses or how to sign in. This link
    does that and nothing else:

    { $link }

    Then open { $address } yourself: type the address, and choose “Someone got into my account”. A person helps you there
    too.

    We send this to every address of the account, old ones too, so that you know what happens.

    { -service }

# A line of the list “$changes”, like all messages named “mail-change-…”.
# These stand on a line of their own, after “What was changed:”.
mail-change-password = The password is new.

mail-change-backup-codes = There are new backup codes. The old ones no longer work.

# $count (number)
mail-change-sessions = { $count ->
    [one] { $count } device was signed out.
   *[other] { $count } devices were signed out.
}

# $count (number)
mail-change-devices = { $count ->
    [one] { $count } device needs the second step again.
   *[other] { $count } devices need the second step again.
}

# $count (number)
# $names (text) the first ones
mail-change-access-removed = { $count ->
    [one] { $count } app or forwarding lost access: { $names }
   *[other] { $count } apps or forwardings lost access: { $names }
}

# $count (number)
# $names (text) the first ones
mail-change-factors-added = { $count ->
    [one] { $count } second step was added: { $names }
   *[other] { $count } second steps were added: { $names }
}

# $count (number)
# $names (text) the first ones
mail-change-factors-removed = { $count ->
    [one] { $count } second step was removed: { $names }
   *[other] { $count } second steps were removed: { $names }
}

# $count (number)
# $names (text) the first ones, as they were called before
mail-change-factors-renamed = { $count ->
    [one] { $count } second step has a new name. It was called: { $names }
   *[other] { $count } second steps have new names. They were called: { $names }
}

# $count (number)
# $names (text) the first ones, in part
mail-change-addresses-added = { $count ->
    [one] { $count } address was added: { $names }
   *[other] { $count } addresses were added: { $names }
}

# $count (number)
# $names (text) the first ones, in part
mail-change-addresses-restored = { $count ->
    [one] { $count } address was restored: { $names }
   *[other] { $count } addresses were restored: { $names }
}

# $count (number)
# $names (text) the first ones, in part
mail-change-addresses-removed = { $count ->
    [one] { $count } address was removed: { $names }
   *[other] { $count } addresses were removed: { $names }
}

# $count (number)
# $names (text) the first ones
mail-change-contacts-removed = { $count ->
    [one] { $count } recovery contact was removed: { $names }
   *[other] { $count } recovery contacts were removed: { $names }
}

## The protection after a recovery was ended early

mail-protection-ended-subject = Protected mode of your { -service } account has ended

# $account (text) the user name of the account
# $at (time)
# $link (code) freezes the account
# $address (code) host name of the recovery page
mail-protection-ended-body =
    Hello,

    After a recovery, the { -service } account { $account } was in protected mode: nobody could change its
    addresses or how to sign in. Someone has ended that early.

    When: { $at }

    If that was you, you do not need to do anything.

    If it was not you, freeze the account. While it is frozen, nobody can change its addresses or how to sign in. This link
    does that and nothing else:

    { $link }

    Then open { $address } yourself: type the address, and choose “Someone got into my account”. A person helps you there
    too.

    We send this to every address of the account, old ones too, so that you know what happens.

    { -service }

## The account was frozen

mail-frozen-subject = Your { -service } account is frozen

# $account (text) the user name of the account
# $at (time)
# $until (time)
# $address (code) host name of the recovery page
mail-frozen-body =
    Hello,

    The { -service } account { $account } is frozen. While it is, nobody can change its addresses or how to sign in.

    When: { $at }

    Until: { $until }

    If you did this, you do not need to do anything.

    If it was not you, nothing is lost. Open { $address } yourself: type the address, and choose “Someone got into my
    account”. A person helps you there too.

    We send this to every e-mail address of the account, so that you know what happens.

    { -service }

## A recovery waits

# “Someone” may be the reader.
mail-wait-begun-subject = Someone is getting back into your { -service } account

# $account (text) the user name of the account
# $at (time)
# $until (time)
# $link (code) cancels the wait
# $address (code) host name of the recovery page
mail-wait-begun-body =
    Hello,

    Someone is getting back into the { -service } account { $account }. To keep it safe, there is a wait before the password
    can be changed.

    Began: { $at }

    Ends: { $until }

    Until then nothing changes on the account. After that, whoever asked has to prove once more that it is theirs.

    If that was you, wait until then. Then open { $address } yourself and continue.

    If it was not you, cancel it. Then whoever asked cannot continue. This link does that and nothing else:

    { $link }

    We send this to every e-mail address of the account, so that you know what happens.

    { -service }

## The wait was cancelled

mail-wait-cancelled-subject = The wait for your { -service } account was cancelled

# $account (text) the user name of the account
# $at (time)
# $address (code) host name of the recovery page
mail-wait-cancelled-body =
    Hello,

    Someone was getting back into the { -service } account { $account } and was waiting to continue. That was cancelled.

    When: { $at }

    Nothing has changed on the account.

    If you cancelled it, you do not need to do anything. If you are worried about your account, open { $address } yourself: type
    the address, and choose “Someone got into my account”.

    If it was you who was waiting, you can start again there. A person helps you there too.

    { -service }

## A backup code was used and replaced

mail-backup-code-replaced-subject = A backup code of your { -service } account was used

# $account (text) the user name of the account
# $at (time)
# $link (code) freezes the account
# $address (code) host name of the recovery page
mail-backup-code-replaced-body =
    Hello,

    A backup code of the { -service } account { $account } was used. It no longer works, and a new one replaced it.

    When: { $at }

    If that was you, keep the new backup code where you kept the old one.

    If it was not you, freeze the account. While it is frozen, nobody can change its addresses or how to sign in. This link
    does that and nothing else:

    { $link }

    Then open { $address } yourself: type the address, and choose “Someone got into my account”. A person helps you there
    too.

    { -service }

## A second step was switched off

mail-factor-suspended-subject = A second step of your { -service } account was switched off

# $account (text) the user name of the account
# $factor (text) one of “mail-factor-…”
# $at (time)
# $link (code) freezes the account
# $address (code) host name of the recovery page
mail-factor-suspended-body =
    Hello,

    A second step of the { -service } account { $account } was switched off. Someone is getting back into the
    account and told us that it is lost, or that someone else can use it.

    What: { $factor }

    When: { $at }

    If that was you, you do not need to do anything. You can set it up again later.

    If it was not you, freeze the account. While it is frozen, nobody can change its addresses or how to sign in. This link
    does that and nothing else:

    { $link }

    Then open { $address } yourself: type the address, and choose “Someone got into my account”. A person helps you there
    too.

    { -service }

# These stand alone, after “What:”.
mail-factor-passkey = passkeys

mail-factor-authenticator = the authenticator app

mail-factor-email = codes by e-mail

mail-factor-text = codes by text message

mail-factor-backup = backup codes

mail-factor-contact = codes from recovery contacts

mail-factor-person = the check by a person

## People agreed to let somebody into the account

mail-way-opened-subject = Someone may get back into your { -service } account

# $account (text) the user name of the account
# $at (time)
# $until (time) when the way closes by itself
# $link (code) closes the way
# $address (code) host name of the recovery page
mail-way-opened-body =
    Hello,

    someone told us that the { -service } account { $account } is theirs and that they cannot sign in. People here looked
    at it and agreed. Whoever asked can change the password and how to sign in.

    When: { $at }

    The way is open until: { $until }

    If that was you, you need not do anything.

    If it was not you, close the way. Then whoever asked cannot go on, and a person looks at it again. This link does that
    and nothing else:

    { $link }

    Then open { $address } yourself: type the address, and choose “Someone got into my account”. A person helps you there
    too.

    We send this to every address of the account, old ones too, so that nothing happens without your knowledge.

    { -service }

## A case was opened

mail-case-subject = Your { -service } case is open

# $reference (code)
# $code (code) that opens the case
# $link (code) address that opens the case
# $days (number) until we answer
mail-case-body =
    Hello,

    Thank you for telling us what happened. Your case is open.

    Your reference is { $reference }. You can read it out to us.

    { $days ->
        [one] A person reads your case and answers within { $days } day.
       *[other] A person reads your case and answers within { $days } days.
    } When there is an answer, we tell you at this address. The answer itself is on the page of your case:

    { $link }

    If the page asks for it, the code of your case is { $code }. Use it on this page only: do not read it out to anyone.

    We never ask for a password, a code or money. We never phone you, and we never ask to see or control your device.

    If you did not open a case, you can ignore this e-mail. Nothing on an account changes because of this e-mail.

    { -service }

## Somebody named the account and the address of a case that is open

mail-case-again-subject = You have written to { -service } again

# $reference (code)
# $code (code) that opens the case
# $link (code) address that opens the case
mail-case-again-body =
    Hello,

    You have written to us again about an account. You have an open case for it, so we have added what you wrote there. The case keeps its place in line.

    Your reference is { $reference }. You can see how the case is going, and what was written, on its page:

    { $link }

    If the page asks for it, the new code of your case is { $code }. The code in earlier e-mails no longer works. Use it on this page only: do not read it out to anyone.

    We never ask for a password, a code or money. We never phone you, and we never ask to see or control your device.

    If it was not you who wrote, tell us so on the page.

    { -service }

## The code of a case was asked for on its page, or its address was changed: to the address that it has

mail-case-code-subject = The code of your { -service } case

# $reference (code)
# $code (code) that opens the case
# $link (code) address that opens the case
mail-case-code-body =
    Hello,

    Here is a new code for your case { $reference }. You asked for it on the page of the case, or you gave us this address there:

    { $link }

    If the page asks for it, the code is { $code }. The code in earlier e-mails no longer works. Use it on this page only: do not read it out to anyone.

    We never ask for a password, a code or money. We never phone you, and we never ask to see or control your device.

    If you did not ask for it, you can ignore this e-mail.

    { -service }

## The address of a case was changed: to the one before

mail-case-moved-subject = Your { -service } case has a new address

# $reference (code)
# $at (time)
# $address (code) where the service is
mail-case-moved-body =
    Hello,

    On { $at } someone who had the code of your case { $reference } gave us another address for it. We write to that address instead. The code in earlier e-mails no longer works.

    If it was not you, open { $address } yourself, choose “Talk to a person” and tell us. That opens a new case.

    We never ask for a password, a code or money. We never phone you, and we never ask to see or control your device.

    { -service }

## There is news in a case

mail-case-news-subject = News about your { -service } case

# $reference (code)
# $page (code) where the page of the case is
mail-case-news-body =
    Hello,

    There is news in your case { $reference }. To read it, open { $page } yourself. Enter the code from the newest e-mail that has one. If you cannot find the code, ask for a new one there.

    We do not write the news in this e-mail, because others may read it.

    We never ask for a password, a code or money. We never phone you, and we never ask to see or control your device.

    { -service }
