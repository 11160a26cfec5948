### Checking all changes before they are made.

# The last page before anything changes.
changes-heading = Check what will change

changes-about = All changes are made together, or none is.

# Accessible name of the button beside a row; begins with the visible word “Change”.
# $name (text) the name of the task
changes-change-label = Change: { $name }

# A line in a list of what will change: the account gets a new password.
changes-new-password = A new password

changes-new-codes = Ten new backup codes replace the old ones

# $name (text) what it is
# $what (text) what happens to it, such as “Will be removed”
changes-line = { $name }: { $what }

# A line in the same list.
changes-all-devices = All devices will be signed out

# “These” are tasks; their names follow in a list.
changes-skipped = You have not looked at these. They stay as they are:

# The addresses follow in a list.
changes-told = We tell these addresses what changed:

# $time (duration)
changes-protected = For { $time } after that, nobody can change addresses or the second step in the usual way. We call this protected mode.

changes-button = Make these changes
