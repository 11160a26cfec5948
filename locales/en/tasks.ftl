### The list of tasks to make the account safe. Nothing changes before the person checks and confirms all changes.

tasks-heading = Make your account safe

tasks-intro = Do these in any order. Nothing changes until you check the changes and confirm them at the end.

# When somebody else was in the account.
tasks-intro-hacked = We have marked what someone else may have done. Nothing changes until you confirm it at the end.

tasks-saved = What you do here is kept. If you leave, come back within 15 minutes.

## The tasks, and what each is about

# The name of a task and its page. The line after it says what it is for; so it is with all tasks.
tasks-activity = See what happened

tasks-activity-about = Sign-ins and changes, with time, device and place. Undo what was not you.

tasks-password = Choose a new password

tasks-password-about = The old one stops working when you confirm the changes.

# The second step is what is asked for after the password when signing in.
tasks-factors = Look at your second step

tasks-factors-about = Authenticator apps and passkeys. With one of them a stolen password is not enough to get in.

tasks-backup = Make backup codes

# “They” are backup codes.
tasks-backup-about = They let you back in when your phone is gone.

tasks-devices = Look at signed-in devices

tasks-devices-about = Sign out those that you do not know, or all of them.

# Devices on which the second step is not asked for any more.
tasks-remembered = Look at remembered devices

tasks-remembered-about = They sign in without the second step.

# Other programs that were allowed to use the account.
tasks-apps = Look at apps and access

tasks-apps-about = Apps, access keys and forwarding keep working after a new password.

tasks-addresses = Look at your addresses

tasks-addresses-about = Codes and notices go there. Remove those that are not yours.

tasks-contacts = Look at your recovery contacts

tasks-contacts-about = Each of them can read out a code to help you back in.

## How a task stands: whether it is needed, and whether it was done

# How a task stands: these words stand alone or in “tasks-state”.
tasks-required = Needed

tasks-recommended = Recommended

tasks-optional = Can be skipped

tasks-not-started = Not yet started

tasks-started = Started

tasks-completed = Completed

tasks-nothing = Nothing there

# How a task stands, in one line.
# $advice (text) such as “Recommended”
# $status (text) such as “Completed”
tasks-state = { $advice }. { $status }.

# $count (number) changes that are going to be made
tasks-changes = { $count ->
    [one] { $count } change is waiting.
   *[other] { $count } changes are waiting.
}

## The way on

tasks-check-button = Check the changes

# While something that is needed is missing, or nothing is changed.
tasks-not-ready = First do all tasks that are needed. When there are changes, you can check them here.

tasks-skip = You can skip what is recommended. But someone who got in before may then get in the same way again.
