### The recovery goes on on another device: what a device that does not lead it shows.

## On the device that asks

elsewhere-asks-heading = Compare the codes

elsewhere-asks = Your other device shows a code. If it is this one, press “Yes, the same code” there.

elsewhere-asks-next = Then this page continues on its own.

elsewhere-code-label = Code

## On the device that follows

elsewhere-heading = You are continuing on another device

elsewhere-follows = This page changes when you reach the next step there.

elsewhere-follows-identify = There you are saying which account it is.

elsewhere-follows-prove = There you are proving that it is you.

elsewhere-follows-secure = There you are making the account safe.

elsewhere-follows-case = There you are asking a person for help.

elsewhere-follows-finish = There you have finished.

elsewhere-take-back-button = Continue on this device

elsewhere-take-back-about = If the other device is not yours, or you cannot use it, continue here. You then prove once more that it is you.
