### The time to change the account is almost over. Shown at the lower edge of the page.

time-heading = Do you need more time?

# Counts down.
# $left (duration)
time-left = For your safety this recovery ends in { $left }. Changes that you have not confirmed by then are not kept.

# Below it, above the button.
time-kept = Press the button to get more time. You stay on this page.

# Said by the person. “time-short-status” quotes it: use the same words.
time-more-button = I need more time

# Said once by a screen reader; the button is on the page.
# $left (duration)
time-short-status = This recovery ends in { $left }. If you need more time, press “I need more time”.

## After the press

time-more-heading = You have more time

# $until (clock)
time-until = You now have until { $until }.

time-again = We ask you again before it ends.

## The whole time is used up: a recovery ends a day after it began

time-last-heading = Your time is almost over

# “It” is the recovery.
time-last = It cannot be longer. Confirm your changes before it ends. What is not confirmed by then is not kept, and your account stays as it is.

# Said once by a screen reader.
# $left (duration)
time-last-status = Your time ends in { $left } and cannot be longer. Confirm your changes before then.
