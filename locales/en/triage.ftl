### The first question: what happened? And what to try before the longer way.

# The question of the first page.
triage-heading = What happened to your account?

triage-intro = Choose what fits best. You can come back and choose something else at any time.

## The seven situations. The first line is the choice, in the person's own words; “-about” explains it.

# Said by the person.
triage-forgot-password = I forgot my password

triage-forgot-password-about = You can still read your e-mail.

triage-lost-second-factor = I lost my phone, authenticator app or backup codes

# Explains “authenticator app” to people who do not know the word.
triage-lost-second-factor-about = An authenticator app is an app on your phone that shows codes for signing in.

triage-lost-contact = I cannot use my e-mail or phone number

triage-lost-contact-about = The account has an address or a number that you no longer use.

triage-hacked = Someone got into my account

triage-hacked-about = Or something happened on it that you did not do.

# “Locked”: the service does not let anyone sign in. Not the same as “frozen” or “protected mode”.
triage-locked = My account is locked

triage-locked-about = You are told that you cannot sign in for now.

# Somebody has made an account with the name or pictures of the person.
triage-impersonation = Someone is pretending to be me

triage-impersonation-about = You can report this without an account of your own.

triage-known-person = Someone I know may have access

triage-known-person-about = This can be a partner, a relative, a friend or a colleague.

# Nobody has chosen yet and pressed “Continue”.
triage-error-empty = Choose what fits best. If nothing fits, talk to a person.

## Try these first

triage-try-heading = Try these first

triage-try-intro = One of these may be quicker. It takes a minute to check.

# These headings name things to look for. They stand below “Try these first”.
triage-try-device-heading = Another device

triage-try-device = Look at your other phones, tablets and computers. If you are still signed in there, use that device.

# For people who cannot reach the e-mail or phone of the account.
triage-try-device-contact = Look for a device where you are still signed in. There you can change the address or number in the settings.

triage-try-saved-password-heading = A saved password

triage-try-saved-password = Look in your browser or password manager. It may have saved the password for you.

triage-try-backup-codes-heading = Your backup codes

# Explains what a backup code is.
triage-try-backup-codes = Backup codes are a list you may have printed or saved when you set up your account. Each code works once.

triage-try-old-number-heading = Your old address or number

triage-try-old-number = Your e-mail provider or phone company may be able to give it back to you. Ask them.

# As with the headings above, something to try: to wait.
triage-try-wait-heading = Waiting

triage-try-wait = Many locks end on their own. Wait an hour, then sign in as usual.

triage-try-other-app-heading = A copy of your authenticator app

triage-try-other-app = Look on your old phone or tablet. Many apps can also move their codes to a new phone.

# One press goes on to the longer way.
triage-try-continue-button = None of these helped

## Hacked: the two most urgent things first

triage-hacked-heading = Do these two things first

triage-hacked-mailbox-heading = Make your mailbox safe

triage-hacked-mailbox = If someone else can read your e-mail, change the password of your mailbox before you continue.

triage-hacked-silence-heading = Do not answer anyone

triage-hacked-silence = Do not pay and do not tell anyone a code, whoever they say they are.

triage-progress-saved = We save your progress for a day. Come back in this browser, or make a recovery pass to continue in another one.

## Someone I know may have access: safety first

triage-known-person-heading = Before you continue

triage-known-person-device = Use a device that only you use. Someone with access to this device may see this page.

triage-known-person-noticed = The other person may notice when you change a password. Think first about what is safe for you.

triage-known-person-helpline = A helpline for people at risk can make a plan with you. Call it from a phone that only you use.

triage-known-person-danger = If you are in danger, call the emergency number of your country.

# Said by the person. It leads on.
triage-known-person-continue-button = This device is safe

## Someone pretends to be me

triage-impersonation-heading = Tell us who is pretending to be you

triage-impersonation-collect = First copy the name or the web address of that account. A screenshot helps too.

## What follows

triage-next-heading = What happens next

# For those who have lost something: there are several ways, and a person.
triage-next = Tell us which account it is and choose a way that you still have. If none is left, a person helps you.

## Situations that a person looks at

triage-person-heading = A person will help you

triage-person-what-next = You answer three short questions. A person reads them and answers you.

# $days (number)
triage-person-when = { $days ->
    [one] We answer within { $days } day.
   *[other] We answer within { $days } days.
}

triage-person-button = Answer the questions

## Coming back to the first page

# Above the question, when this browser has a recovery that is still open.
triage-unfinished = You have already started. Continue where you were, or choose again below.

triage-unfinished-button = Continue where I was
