### Going on with the recovery on another device: the one that leads it, and the one that follows.

## On the device that leads, before anything is handed over

# Also on a button that opens this page.
handover-heading = Continue on your phone

handover-about = You can continue on a phone and come back here at any time.

handover-offer-button = Show the link for a phone

handover-scan = Point the camera of your phone at this picture and open the link.

# What the picture is for people who do not see it.
handover-picture-label = Picture with the link, for the camera of a phone

# Counts down each second.
# $left (duration)
handover-time-left = Time left to open the link: { $left }.

# Said by a screen reader when the link has run out.
handover-over-status = The link for your phone no longer works. You can show a new one.

# The page was loaded again, so the picture is gone.
handover-gone = We show the link only once. Show a new one if you still need it.

handover-renew-button = Show a new link

# Ends the offer; the link stops working.
handover-withdraw-button = Do not continue on a phone

## Another device has opened the link

handover-asked-heading = Is this your phone?

handover-asked = A device wants to continue your recovery. Does it show this code?

handover-asked-not-yours = If you did not open the link yourself, or the codes differ, press “No”.

# Said by a screen reader.
handover-asked-status = A device wants to continue your recovery. Compare the codes.

handover-code-label = Code

handover-confirm-button = Yes, the same code

# The answer to “Does it show this code?”.
handover-refuse-button = No
