### Waiting: the policy lets a recovery rest, so that the owner of the account hears of it and can stop it.

wait-heading = There is a waiting time

wait-lead = You have proven enough. Now we wait, so that the owner can stop this if it is not you.

# $until (time)
wait-until = You can continue from { $until }.

# Counts down.
# $left (duration)
wait-left = Time left: { $left }.

# Said by a screen reader when it is over.
wait-over-status = The waiting time is over. You can continue now.

wait-over = You can continue now. First you prove once more that it is you.

wait-why-heading = Why we wait

# One of the four reasons to wait stands below the heading “Why we wait”.
wait-without-second-step = The account has a second step for signing in, and it was not used.

wait-new-address = The code went to an address that was added to the account a short time ago.

wait-policy = We make everyone wait for accounts of this kind.

wait-signs-of-fraud = There are signs that someone else is trying to get in. So it takes longer.

wait-told-heading = Who was told

# $count (number) addresses
wait-told = { $count ->
    [one] We wrote to { $count } address of the account. The message says how to cancel.
   *[other] We wrote to { $count } addresses of the account. The messages say how to cancel.
}

wait-end-heading = What happens at the end

wait-end = Come back to this page. You prove once more that it is you, then you choose a new password.

wait-meanwhile = You can close this page. Until then the account stays as it is.

# Ends the recovery for good.
wait-cancel-button = Cancel the recovery

wait-cancel-about = This ends the waiting time and the recovery. The account stays as it is.

wait-go-on-button = Continue
