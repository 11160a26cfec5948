### Photographs of documents, on the page of a case: only where the people who work on it have asked for them.

photographs-heading = Add photographs

## Before anything is added

# “We” are the people who decide about the case.
photographs-purpose = We have asked for photographs of a document, to check that this account is yours. We use them only for that.

photographs-optional = You can leave this out. Then your case may take longer, or we may not be able to give you the account back.

photographs-other-ways = You can also write to us here what else shows that the account is yours. Tell us when you made it, or what you used it for.

# “Them” are the photographs.
photographs-kept-heading = What happens to them

# $days (number)
photographs-kept = { $days ->
    [one] We keep them locked away until we decide, at most { $days } day after the last news in your case. Then we delete them.
   *[other] We keep them locked away until we decide, at most { $days } days after the last news in your case. Then we delete them.
}

photographs-who = Only the person who works on your case can open them. We write down each time. A program looks for viruses. No program compares faces.

photographs-place-removed = We remove what your camera adds unseen, such as the place and the time.

photographs-delete = You can remove each one here at any time. To have everything deleted, close your case.

photographs-cover-heading = What to cover

photographs-cover-numbers = Cover the numbers on the document, such as the number of the passport or identity card.

photographs-cover-lines = Cover the lines of letters and digits at the bottom of a passport or on the back of a card.

photographs-cover-rest = We need your name, your date of birth and the date when the document expires. Cover everything else, also the picture of you.

photographs-cover-how = A strip of paper on the document is enough.

## Choosing

# Label of a field that opens the list of pictures.
photographs-choose-label = Choose a photograph

# $count (number) is how many in all.
# $megabytes (number) is how large each may be.
photographs-choose-hint = JPEG, PNG or WebP. Up to { $count } photographs of at most { $megabytes } MB each.

# The button that opens the camera of a phone.
photographs-camera-label = Take a photograph

photographs-send-button = Add this photograph

# Without a script, files are sent one by one and a cut means to begin again.
photographs-no-camera = If your camera does not open, take the photograph first and then choose it here.

photographs-done-button = I have added them all

photographs-done-hint = Press this when you are ready. Your place in line stays the same.

## The list

photographs-list-heading = What you have added

# $number (number) counts from 1
photographs-number = Photograph { $number }

photographs-state-receiving = Not all of it has arrived. Choose the same photograph again to continue.

photographs-state-checking = It has arrived and is being checked.

photographs-state-ready = It is here. The person who works on your case can open it.

# Removes one photograph, also from us.
photographs-remove-button = Remove

# Only takes away the line; there is no photograph any more.
photographs-hide-button = Remove from the list

## While one is sent (the script of the page fills in the numbers)

# $done (text) is a number of megabytes.
# $total (text) is another.
photographs-sending-status = { $done } of { $total } MB are sent.

# “It” is one photograph.
photographs-waiting-status = It waits for its turn.

photographs-cut-status = The connection is cut off. We continue when it is back.

photographs-paused-status = It is paused.

photographs-pause-button = Pause

# After a pause: sends the rest.
photographs-resume-button = Continue

photographs-again-button = Try again

# The words beside the picture that was chosen, for those who do not see it.
photographs-preview-label = The photograph that you have chosen

## Why one was not taken

photographs-refused-heading = This photograph was not added

photographs-refused-empty = There is nothing in this file. Choose another one.

photographs-refused-no-picture = We cannot read this file as a photograph. Choose a JPEG, PNG or WebP, or a screenshot of it.

photographs-refused-heic = We cannot read HEIC photographs. Choose it from your photograph library, not from your files, or send a screenshot.

photographs-refused-pdf = This is a PDF document. Take a photograph or a screenshot of it and choose that.

photographs-refused-other-kind = We cannot read this kind of picture. Choose a JPEG, PNG or WebP, or a screenshot of it.

# $megabytes (number)
photographs-refused-too-large = This file is larger than { $megabytes } MB. Choose a smaller one, or send a screenshot.

photographs-refused-too-many-pixels = This picture is too large for us to read. Choose a smaller one, or send a screenshot.

photographs-refused-damaged = A part of this photograph is missing or damaged. Take it again, or choose another one.

# What the scanner found is not said: nobody is blamed for what is on their phone.
photographs-refused-infected = We could not take this photograph. Take it again, or choose another one.

# $count (number)
photographs-refused-too-many = You have added { $count } photographs. Remove one before you add another.

photographs-refused-full = Your photographs are too large together. Remove one before you add another.

photographs-refused-not-asked = Your case needs no photographs at the moment. This page shows what is there.

photographs-refused-unknown = We no longer have this upload. Choose the photograph again.

photographs-refused-expired = The time for this upload is over. Choose the photograph again.

photographs-refused-request = The photograph did not arrive as it was sent. Try again.

photographs-refused-signed-out = Your case is no longer open in this browser. Enter your reference and code again.

photographs-refused-busy = Many photographs are arriving. We try again in a moment.

photographs-refused-wait = There were many tries in a short time. Wait a while and try again.

photographs-refused-elsewhere = This came from another page. Open your case and choose the photograph there.

photographs-back-link = Back to your case
