### Stop the bleeding: one press freezes what an intruder would change.

freeze-heading = Stop changes now

# $time (duration)
freeze-about = Nobody can change addresses, the password, the second step or the access of apps for { $time }.

freeze-told = We tell every address of the account. You can still go on here.

freeze-button = Stop changes now

# $until (time)
freeze-until = Changes are stopped until { $until }.

freeze-what = Until then nobody can change addresses, the second step or the access of apps. You can still go on here.
