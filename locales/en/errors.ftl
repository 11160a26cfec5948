### When something stands in the way: waits, the connection, the service.

## Waits

# No blame: someone else may have made the tries.
errors-wait-heading = Wait before you try again

errors-wait-why = There were many tries in a short time. The wait protects the account.

# $until (clock)
errors-wait-until = You can try again at { $until }.

# Counts down each second.
# $left (duration)
errors-wait-left = Time until you can try again: { $left }.

# Said by a screen reader when the wait is over.
errors-wait-over = You can try again now.

# Over all people who use this connection, such as a school or a company.
errors-wait-network = Many tries came from your network. Other people who use it may have made them.

## The connection

errors-offline-heading = You are offline

errors-offline = This device has no connection to the internet. What you entered is still here.

errors-offline-what-next = As soon as you are connected again, this page continues.

# Said by a screen reader.
errors-online-status = You are connected again.

errors-timeout-heading = The answer is taking too long

errors-timeout = The connection may be slow. What you entered is still here. If you try again, nothing is done twice.

## The service

# The only place where “Sorry” may stand.
errors-service-heading = Sorry, there is a problem with the service

errors-service-saved = Your progress is saved. You may need to enter again what is on this page.

errors-service-what-next = Try again in a few minutes. If it does not help, talk to a person.

# $until (clock)
errors-service-until = We expect it to work again at { $until }.

## The page

errors-old-heading = There is a newer version of this page

errors-old = Reload the page to continue. You come back to the same step.

# The step was already done, in another window or before.
errors-moved-heading = You are already further on

errors-moved = This step was done in another window or a moment ago. We have opened your current step.

# Shown when a button was pressed twice.
# The same thing was sent twice at the same moment.
errors-busy = We are still working on this. It takes a few seconds.

# The answer to a form was larger or other than the page can make.
errors-form = Something in this form could not be read. Check it and send it again.

errors-not-found-heading = There is no page at this address

errors-not-found = Check the address, or start from the beginning.

errors-stopped-heading = The page has stopped working

errors-stopped = Your progress is saved. Reload the page to continue where you were.

## Where the address or the Back button leads nowhere

# Back, or an address, named a step that is done or not yet reached. Shown above the step that is open.
errors-closed-step = You cannot open that step now. This is your current step.

## More of the connection and the service

# The device has a connection, but the service was not reached.
errors-cut-off-heading = We cannot reach the service

errors-cut-off = The connection may be cut off. What you entered is still here. If you try again, nothing is done twice.

# This way of showing who you are does not work for now.
errors-closed-heading = This way is closed for now

errors-closed = You cannot use this way at the moment. Choose another way, or talk to a person.

errors-passkey-heading = The passkey did not work

errors-passkey = It may belong to another account. Try another passkey, or choose another way.

# Below what went wrong, for whoever talks to support.
# $code (code)
errors-receipt = If you talk to us about this, tell us { $code }.

## Trying again

# The same is sent again without a press. There is no button.
errors-again-heading = We are trying again

errors-again = The connection is not good. What you entered is still here, and nothing is done twice.

# A page came in the place of an answer: often that of a network that wants to be signed in to.
errors-foreign-heading = Something else has answered

errors-foreign = A public Wi-Fi may want you to sign in to it first. Open any other page to see whether it does. Then try again.

# After several failures.
# $until (time)
errors-lasting = You do not have to wait here. Open this page again in this browser by { $until }, and you come back to this step.

errors-lasting-pass = Your recovery pass works on any device.
