### The sandbox: pages for trying everything out. Their readers are developers and testers.

# On each page while the sandbox is on.
sandbox-banner = This is a sandbox. Accounts and messages are made up.

sandbox-heading = Sandbox

sandbox-intro = Made-up accounts for trying out every way back in. Nothing here leaves this computer.

sandbox-start-link = Start a recovery

sandbox-json-hint = The same is there as JSON for automatic tests.

## Accounts

sandbox-accounts-heading = Accounts

sandbox-accounts-none = There are no accounts yet.

sandbox-account-column = Account

sandbox-situation-column = Good for trying

sandbox-email-column = E-mail addresses

sandbox-phone-column = Phone numbers

sandbox-password-column = Password

sandbox-status-column = Status

sandbox-status-active = Active

sandbox-status-locked = Locked

sandbox-status-disabled = Switched off

sandbox-second-step-column = Second step

sandbox-reset-button = Put all accounts back

sandbox-reset-status = All accounts are as they were at the start.

## Inbox

sandbox-inbox-heading = Inbox

# $address (text) e-mail address or phone number
sandbox-inbox-of = Messages to { $address }

sandbox-inbox-all = Messages to everyone

sandbox-inbox-none = Nothing has arrived yet. New messages appear here by themselves.

sandbox-inbox-to-column = To

sandbox-inbox-subject-column = Subject

sandbox-inbox-when-column = When

# $ago (relative)
sandbox-inbox-arrived = Arrived { $ago }

# Said by a screen reader.
# $count (number)
sandbox-inbox-new-status = { $count ->
    [one] { $count } new message
   *[other] { $count } new messages
}

sandbox-inbox-refresh-button = Look again

sandbox-inbox-clear-button = Empty the inbox

## Authenticator app

sandbox-authenticator-heading = Authenticator app

# $account (text)
sandbox-authenticator-code-of = Code of { $account }

# $left (duration)
sandbox-authenticator-left = Next code in { $left }

sandbox-authenticator-none = No account has an authenticator app.

## Passkeys

sandbox-passkeys-column = Passkey

sandbox-passkey-button = Make a passkey on this device

sandbox-passkey-made-status = The account has a passkey on this device now.

sandbox-passkey-there-status = The account already has a passkey on this device.

sandbox-passkey-failed-status = No passkey was made.

## Support staff

sandbox-agents-heading = Support staff

sandbox-agents-link = Open the console of support

sandbox-role-column = What they do

sandbox-role-agent = Work on cases and make links

sandbox-role-lead = The same, and give cases to others

sandbox-role-auditor = Look at everything and change nothing

## Clock

sandbox-clock-heading = Clock

# $now (time)
sandbox-clock-now = The service believes it is { $now }.

# $ahead (duration)
sandbox-clock-ahead = That is { $ahead } ahead of the real time.

sandbox-clock-real = That is the real time.

sandbox-clock-move-label = Move the clock forward by

sandbox-clock-move-button = Move the clock

sandbox-clock-reset-button = Back to the real time

## Signing in, as the service would do it that people get back into

sandbox-sign-in-heading = Try a password

sandbox-sign-in-intro = This page takes the place of the sign-in page of your own service.

sandbox-sign-in-account-label = E-mail address, phone number or user name

sandbox-sign-in-password-label = Password

sandbox-sign-in-code-label = Code of the authenticator app, if the account has one

sandbox-sign-in-button = Sign in

sandbox-sign-in-worked-status = Signed in. The password works.

sandbox-sign-in-failed-status = Not signed in. The account is not active, or the password or the code is not right.

## One message

sandbox-message-back-link = Back to the sandbox

## The gallery: every screen of the app in every state

sandbox-gallery-heading = Gallery

sandbox-gallery-intro = Every screen in every state it can be in. Nothing that you press here does anything.

sandbox-gallery-link = See every screen in every state

## The pages that work without the app, in every state

sandbox-pages-heading = Every page that works without the app

sandbox-pages-intro = In every state it can be in, and without its script. What you press here is sent to the sandbox.
