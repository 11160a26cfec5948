### Is the mailbox safe? Asked before any code is sent, when someone else may be in the account.

mailbox-heading = Can someone else read your e-mail?

mailbox-why = We can send a code there. It must not reach anyone else.

# An answer to the question in the heading. The line after it explains it.
mailbox-no = No

mailbox-no-about = Only you know the password of your mailbox.

# An answer to the question in the heading.
mailbox-yes = Yes

mailbox-yes-about = Someone has the password, or uses a device that gets your e-mail.

# An answer to the question in the heading.
mailbox-unsure = I do not know

mailbox-unsure-about = We show you how to find out. It takes about ten minutes.

## First aid for the mailbox

mailbox-safe-heading = Make your mailbox safe first

mailbox-safe-intro = Do this with your e-mail provider, on a device that only you use. It takes about ten minutes.

# Over the list of steps.
mailbox-steps-heading = In the settings of your mailbox

mailbox-password-heading = Change its password

# One of the steps, like the four others: each has a heading and a sentence. “It” and “its” are the mailbox.
mailbox-password = Choose a new one that you use nowhere else.

mailbox-devices-heading = Sign out all other devices

# Give the words that e-mail providers use in your language.
mailbox-devices = In the settings, look for “devices” or “security”.

mailbox-forwarding-heading = Look at forwarding and filters

mailbox-forwarding = Remove each rule that sends your e-mail to someone else or hides it.

mailbox-recovery-heading = Look at the recovery address and number

mailbox-recovery = Remove those that are not yours.

mailbox-second-step-heading = Turn on a second step for signing in

mailbox-second-step = Then the password alone is not enough to read your e-mail.

mailbox-nothing-sent = Until you say so, we send no code to your mailbox.

mailbox-safe-button = My mailbox is safe now

mailbox-without-button = Continue without e-mail
