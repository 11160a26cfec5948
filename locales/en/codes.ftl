### Backup codes: a sheet of ten.

codes-heading = Backup codes

codes-about = A backup code lets you back in when your phone is gone. Each one works once. Keep them on paper or in a password manager.

# $count (number)
codes-left = { $count ->
    [one] You have { $count } backup code left.
   *[other] You have { $count } backup codes left.
}

# Below how many are left. “Ones” and “they” are backup codes.
codes-few = Make new ones before they run out.

# “They” are the backup codes on the account.
# $date (date)
codes-made = They were made on { $date }.

codes-none = You have no backup codes.

codes-make-button = Make ten codes

# Ten new ones in place of the ten that are shown or on the account.
codes-remake-button = Make ten new codes

# Over the new codes.
codes-new-heading = Your ten new backup codes

codes-once = We show them only now. Copy, print or save them.

# $date (date)
# $account (text) the account, masked
codes-sheet = Backup codes of { -service } for { $account }, made on { $date }.

# $date (date)
codes-replaces = They replace the list of { $date } when you confirm all changes.

# Copies all ten codes.
codes-copy-button = Copy all

codes-save-button = Save as a file

# The name of the file. Only letters, digits and hyphens.
codes-file-title = backup-codes

# Label of a field. The person enters one of the new codes to show that they have saved them.
codes-prove-label = Enter one of them

codes-prove-hint = It shows that you have saved them. It can still be used later.

# Said by the person about the ten codes.
codes-prove-button = I have saved them

codes-proven = You have saved them. They work after you confirm all changes.

codes-gone = The codes were shown once, on this page. If you have saved them, enter one. If not, make ten new codes.

codes-error-empty = Enter one of the ten codes.

codes-error-mistyped = One character of this code is not right. Compare it with your list.

codes-error-form = Enter one of the ten codes, with its 16 letters and digits.

codes-error-other = This is not one of the ten new codes. Enter one that you have just saved.
