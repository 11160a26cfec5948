### The recovery goes on on another device: what a device that does not lead it shows.

## On the device that asks

elsewhere-asks-heading = Compare the codes

elsewhere-asks = Your other device shows a code. If it is this one, press “Yes, the same code” there.

elsewhere-asks-next = This page then goes on by itself.

elsewhere-code-label = Code

## On the device that follows

elsewhere-heading = You are going on on another device

elsewhere-follows = This page follows. It changes when you are further on there.

elsewhere-follows-identify = There you are at: which account it is.

elsewhere-follows-prove = There you are at: showing that it is you.

elsewhere-follows-secure = There you are at: making the account safe.

elsewhere-follows-case = There you are at: asking a person.

elsewhere-follows-finish = There you are at: done.

elsewhere-take-back-button = Go on here again

elsewhere-take-back-about = If the other device is not yours or you cannot use it, go on here. You then show once more that it is you.
