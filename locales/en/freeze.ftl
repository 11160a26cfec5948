### Stop the bleeding: one press freezes what an intruder would change.

# “Freeze” is the word for it in all files: nobody can change how the account is protected. Signing in still works.
freeze-heading = Freeze the account

# $time (duration)
freeze-about = For { $time }, nobody can change addresses, the password, the second step or the access of apps.

# We write to each address.
freeze-told = We tell every address of the account. You can still continue here.

freeze-button = Freeze the account

# $until (time)
freeze-until = The account is frozen until { $until }.

freeze-what = Until then nobody can change addresses, the second step or the access of apps. You can still continue here.
