### The backup code that replaces the one that was used.

backup-heading = Your new backup code

backup-why = You have used a backup code, and each one works once. This one replaces it.

# Over the code.
backup-label = Backup code

backup-once = We show it only now. Write it down, print it, or save it in your password manager.

backup-copy-button = Copy the code

# $left (number)
backup-left = { $left ->
    [one] You have { $left } backup code now.
   *[other] You have { $left } backup codes now.
}

# After a reload.
backup-gone = The new code was shown once, on this page. It cannot be shown again.

backup-gone-what-next = If you have not saved it, make a new one. It replaces the one before.

# “One” is a backup code.
backup-renew-button = Make a new one

# Said by the person: I have saved the backup code.
backup-go-on-button = I have saved it
