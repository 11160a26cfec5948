### The time to change the account is almost over. Shown at the lower edge of the page.

time-heading = Do you need more time?

# Counts down.
# $left (duration)
time-left = For your safety this recovery ends in { $left }. What you have prepared is not kept then.

# Below it, above the button.
time-kept = One press gives you more time, and you go on where you are.

time-more-button = I need more time

# Said once by a screen reader; the button is on the page.
# $left (duration)
time-short-status = This recovery ends in { $left }. If you need more time, press “I need more time”.

## After the press

time-more-heading = You have more time

# $until (clock)
time-until = You can go on until { $until } without doing anything.

time-again = Before it is over we ask you again.

## The whole time is used up: a recovery ends a day after it began

time-last-heading = Your time is almost over

time-last = It cannot be longer than that. Make the changes that you have prepared before it ends. What is not made by then is not kept, and your account stays as it is.

# Said once by a screen reader.
# $left (duration)
time-last-status = Your time is over in { $left } and cannot be longer. Make the changes that you have prepared before it ends.
