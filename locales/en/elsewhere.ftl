### The recovery goes on on another device: what a device that does not lead it shows.

## On the device that asks

elsewhere-asks-heading = Compare the codes

# “If it is this one”: the code shown on this page. “Yes, the same code” is handover-confirm-button.
elsewhere-asks = Your other device shows a code. If it is this one, press “Yes, the same code” there.

elsewhere-asks-next = Then this page continues on its own.

# The short code to compare on two devices. Nobody types it.
elsewhere-code-label = Code

## On the device that follows

elsewhere-heading = You are continuing on another device

elsewhere-follows = This page changes when you reach the next step there.

# One of these five stands below “elsewhere-follows”. “There” is the other device.
elsewhere-follows-identify = There you are saying which account it is.

elsewhere-follows-prove = There you are proving that it is you.

elsewhere-follows-secure = There you are making the account safe.

elsewhere-follows-case = There you are asking a person for help.

elsewhere-follows-finish = There you have finished.

# The recovery comes back to the device that shows this button.
elsewhere-take-back-button = Continue on this device

elsewhere-take-back-about = If the other device is not yours, or you cannot use it, continue here. You then prove once more that it is you.
