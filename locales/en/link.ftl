### A link of ours was opened: what it does, said before anything happens, and how it stands when it does not work.

# Said of every link that can still be used.
link-unchanged = Opening this page has changed nothing.

# $account (text) the name of the account, with most of it hidden
link-account = It is about the account { $account }.

# $until (time)
link-works-until = The link works until { $until }.

# What pressing the second button does.
link-refuse-about = Or refuse the link. Then nobody can use it.

link-refuse-button = Refuse the link

link-start-button = Go to the first page

link-secure-button = Make the account safe

link-go-on-button = Continue the recovery

## A link that moves a recovery to this device

link-handover-heading = Continue your recovery here

link-handover = You started on another device and continue here. Next, you compare the code that both devices show.

# Against people who send others such a link or a picture of it.
link-handover-not-you = Only continue if you showed this link to this device yourself.

link-handover-button = Continue here

## A link that brings the progress of a recovery to this browser

link-pass-heading = Continue with your recovery pass

link-pass = This brings the progress of your recovery to this browser. It brings no passwords and no codes.

link-pass-confirm = Next you prove once more that it is you.

link-pass-button = Continue here

## A link that somebody of the service made for a person who asked for help

link-guide = Someone from { -service } made this link for you. It starts a recovery. There you prove that it is you.

# Against people who send others such a link.
link-guide-asked = Only continue if you have asked us for help.

## A link in a message about the account: “this was not me”

link-not-me-heading = Was this not you?

link-not-me = If you did not do what our e-mail said, press the button. It freezes the account: for 7 days nobody can change its addresses or how to sign in.

link-not-me-told = We tell this to every address of the account. You can still sign in.

link-not-me-button = This was not me

link-was-me-about = If it was you, press the other button. Then this link stops working.

# Said by the person, like “This was not me”.
link-was-me-button = It was me

## A link in a message about a recovery that waits

link-cancel-heading = Cancel this recovery?

link-cancel = Someone asked to get into this account and is waiting. If that is not you, cancel it.

link-cancel-you = If it is you, do not cancel. Just wait.

link-cancel-button = Cancel the recovery

link-keep-about = To let it continue, press the other button. Then this link stops working.

# “It” is the recovery.
link-keep-button = Let it continue

## A link in a message that people agreed to let somebody into the account

link-way-heading = Close this way into the account?

link-way = Someone told us that this account is theirs, and we believed them. If it was not you, close the way.

link-way-you = If it was you, close nothing. You can go on.

link-way-button = Close the way

# Somebody was let in and has changed the account before the link was opened.
link-way-used-heading = This way into the account was used

# “This way” is the way into the account. The button says “This was not me”.
link-way-used = Someone has gone this way already and changed the account. If that was not you, press the button. It freezes the account: for 7 days nobody can change its addresses or how to sign in.

## The link cannot be used. Each is a page with one way on.

link-expired-heading = This link has expired

link-expired = Our links work only for a while. Nothing has changed. You can start again from the first page.

link-used-heading = This link was used before

link-used = Each link works once. If you still need help, go to the first page.

link-replaced-heading = There is a newer link

link-replaced = Use the newest one. This one no longer works. If you do not have it, go to the first page.

link-elsewhere-heading = You continued in another browser

link-elsewhere = The link was opened there, so the recovery continues there. Go back to that browser or device.

link-elsewhere-pass = If you cannot, use your recovery pass here.

link-elsewhere-button = Use a recovery pass

link-done-heading = What this link does is already done

# Of the link “this was not me”.
link-done-not-me = The account was frozen before. Now make it safe.

# Of the link that stops a recovery.
link-done-cancel = The recovery was cancelled before. Now make the account safe.

# Of the link that closes a way into the account. The way was closed before, or it was used.
link-done-way = This way into the account is not open any more. If the account was changed by it, we wrote that to you too. Now make the account safe.

# Of the links that bring a recovery here.
link-done-here = The recovery is already in this browser. Continue it.

link-unknown-heading = A part of this link is missing

link-unknown = Open the link in our e-mail again, or copy all of it. If it still does not work, go to the first page.

## It was used, or refused, just now

link-frozen-heading = The account is frozen

# $until (time)
link-frozen-until = Until { $until } nobody can change its addresses or how to sign in.

# When it is not known until when.
link-frozen = For now nobody can change its addresses or how to sign in.

link-frozen-next = Next, make the account safe. We help you with each step.

link-cancelled-heading = The recovery is cancelled

link-cancelled = Nothing on the account has changed. What was proven in this recovery no longer counts.

link-cancelled-kept = We keep a note of it, and any case that you opened with us.

link-cancelled-next = If someone else asked for it, make the account safe now.

link-closed-heading = The way is closed

link-closed = Whoever asked cannot go on. A person looks at it again.

link-refused-heading = The link no longer works

link-refused = You refused it, so nobody can use it. Nothing has changed.
