### Backup codes: a sheet of ten.

codes-heading = Backup codes

codes-about = A backup code brings you back in when your phone is gone. Each one works once. Keep them on paper or in a password manager.

# $count (number)
codes-left = { $count ->
    [one] You have { $count } backup code left.
   *[other] You have { $count } backup codes left.
}

codes-few = That is few. Make new ones before they run out.

# $date (date)
codes-made = They were made on { $date }.

codes-none = You have no backup codes.

codes-make-button = Make ten codes

codes-remake-button = Make ten others

# Over the new codes.
codes-new-heading = Your ten new backup codes

codes-once = We show them only now. Copy, print or save them.

# $date (date)
# $account (text) the account, masked
codes-sheet = Backup codes of { -service } for { $account }, made on { $date }.

# $date (date)
codes-replaces = They replace the sheet of { $date } when you confirm all changes.

codes-copy-button = Copy all

codes-save-button = Save as a file

codes-file-title = backup-codes

codes-prove-label = Type one of them back

codes-prove-hint = It shows that you have kept them. It is not used up.

codes-prove-button = I have kept them

codes-proven = You have kept them. They count when you confirm all changes.

codes-gone = The codes were shown once, on this page. If you have kept them, type one back. If not, make ten others.

codes-error-empty = Enter one of the ten codes.

codes-error-mistyped = One character of this code is not right. Compare it with your sheet.

codes-error-form = Enter one of the ten codes, with its 16 letters and digits.

codes-error-other = This is not one of the ten new codes. Enter one that you have kept just now.
