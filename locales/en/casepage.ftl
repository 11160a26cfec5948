### The page of a case: where it stands, what was written, and what its person can do. It works without the app.

## Opening it with the reference and the code

# “The page of your case” is a page of its own, kept apart from the recovery, and has its own name for that.
casepage-open-heading = Open the page of your case

casepage-open-intro = You need the reference and the code of your case. Both are in our first e-mail about it.

# What a link in a mail carried was put into the two fields below.
casepage-filled = Your reference and code are filled in. Press the button to continue.

casepage-reference-label = Reference

casepage-reference-hint = Eight letters and digits, such as K7QM‑3XTB.

# The code that opens the page of the case. Another thing than the codes that are sent for signing in.
casepage-code-label = Code of the case

casepage-code-hint = Sixteen letters and digits. It is for this page alone: nobody from us asks you for it.

casepage-open-button = Open the page

casepage-reference-error = Check the reference. It has eight letters and digits, as in the e-mail.

# Beside the field of the code.
casepage-code-error = Check the code of the case. It has sixteen letters and digits, as in the e-mail.

# The same answer whether there is no such case or the code is another one.
casepage-refused = The reference and the code do not match, or there is a newer code. Use those in our newest e-mail.

# The visit of the page was over when a message was sent.
casepage-kept-label = What you were writing

# The text in the field above, which could not be sent.
casepage-kept-hint = It is not sent yet. You can send it on the page of your case.

## Having the code sent again

casepage-again-heading = Send me the code again

casepage-again-about = Enter the reference above. The code can stay empty. We send a new code to the address in your case. The old code then stops working.

casepage-again-button = Send the code

# The same answer whether there is such a case or not.
casepage-again-done-heading = Check your e-mail

casepage-again-done = If there is such a case, we have sent a new code to its address. This can take a few minutes. We send only a few of these a day.

# “We add it” means: no second case is opened.
casepage-again-else = If nothing comes, look in your spam or junk folder. You can also tell us again what happened. We add it to your case.

## Where it stands. The heading of the page says whose turn it is.

# The case waits for the service.
casepage-service-heading = You are waiting for our answer

# The case waits for the person.
casepage-person-heading = We are waiting for your answer

# The people who decided agree that the account is the person’s.
casepage-approved-heading = You can make your account safe now

casepage-refused-case-heading = We could not confirm the account is yours

casepage-closed-heading = This case is closed

# Above the list of facts, where something else is said first.
casepage-facts-heading = Your case

casepage-reference-row = Reference

# Name of a row; beside it the date by which somebody does something.
casepage-next-row = Next date

# $until (date)
casepage-service-until = You hear from us by { $until }.

# The date has passed, and nobody has answered.
# $until (date)
casepage-service-late = We said { $until } and are late. Your case keeps its place in line.

# $until (date)
casepage-person-until = Write to us by { $until }. After that we close the case.

# “This” is to go on and make the account safe.
# $until (time)
casepage-approved-until = You can do this until { $until }. After that we close the case.

# $until (date)
casepage-refused-until = The case stays open to you until { $until }. After that we close it.

# Name of a row: how many cases are looked at before this one.
casepage-line-row = Place in line

casepage-line-first = Your case is next.

# How many cases that were opened before wait too.
# $before (number)
casepage-line = { $before ->
    [one] { $before } case is before yours.
   *[other] { $before } cases are before yours.
}

# Name of a row: how long a first answer usually takes.
casepage-usual-row = Usual time

# The middle one of the times from opening to the first answer, of cases that were answered lately.
# $time (duration)
casepage-usual = Half of recent cases got a first answer within { $time }.

# Name of a row; beside it the e-mail address of the case.
casepage-address-row = We write to

casepage-notices = When there is news, we send you an e-mail. The news itself is only on this page.

## What was written

casepage-messages-heading = What was written

# Who wrote a message: the person. Stands alone above it.
casepage-you = You

# Who wrote a message: the service. Stands alone above it.
casepage-we = We

# Somebody named the same account and address, and had no code of the case.
casepage-second-attempt = Written without the code of the case

# When a message was written. Stands between who wrote it and what.
# $at (time)
casepage-written = { $at }

casepage-said-photographs-asked = We ask for photographs of documents.

casepage-said-photograph-added = A photograph was added.

# These lines stand in the list of messages, like messages from the service.
casepage-said-approved = We agree that the account is yours.

# In a case about an account that pretends to be the person.
casepage-said-upheld = We agree that this account pretends to be you.

casepage-said-refused = We could not confirm that the account is yours.

# In a case about an account that pretends to be the person.
casepage-said-report-refused = We could not confirm that this account pretends to be you.

casepage-said-appealed = An appeal was made. Someone else decides now.

casepage-said-closed = The case was closed.

# Written in the case when a way of reaching its person took the place of another.
casepage-said-address = The address that we write to was changed on this page.

# Written in the case when the account takes more than was decided on.
casepage-said-account-changed = The account has changed since we agreed. So we look at the case again before you can continue. You hear from us.

casepage-said-way-closed = Someone who reads an address of the account closed the way into it. We look at the case again.

casepage-said-withdrawn = We took back the decision that the account is yours.

## Writing

casepage-write-heading = Write to us

casepage-write-label = Your message

casepage-write-hint = Use your own words. Do not write any password or code.

casepage-write-button = Send the message

casepage-write-error-empty = Write your message. One sentence is enough.

# $most (number) characters
casepage-write-error-too-long = { $most ->
    [one] Write no more than { $most } character.
   *[other] Write no more than { $most } characters.
}

## Approved

casepage-go-on-about = We agree that the account is yours. On the next pages you choose a new password and make the account safe. We tell every address of the account.

# Where nobody has come by the mailbox yet.
casepage-go-on-confirm = First, open this page with the link or the code in our e-mail. Then we know that the address is yours.

casepage-go-on-app = The next pages need a browser that can run the app. In Lockdown Mode, use another device: see below.

casepage-go-on-button = Make the account safe

## Refused

# What to do next, and never what did not fit.
casepage-refused-about = The account may still be yours, but what is in this case was not enough.

casepage-next-heading = What you can do next

casepage-next-proof = Recover the account in another way. You can use a code by e-mail or text message, a backup code, a passkey or a recovery contact.

casepage-next-proof-link = See all ways into an account

casepage-next-documents = Appeal, and say which other documents you have. We may then ask you for photographs of them.

# “To appeal” is to ask that somebody who has not decided yet looks at the case again.
casepage-appeal-heading = Appeal

casepage-appeal-about = Someone who is new to this case then decides. You can appeal once.

casepage-appeal-label = Why is the account yours?

casepage-appeal-hint = Say what we may not have seen. Do not write any password or code.

# A verb: sends the appeal.
casepage-appeal-button = Appeal

casepage-appealed-before = Two people have decided in this case, each on their own. You cannot appeal again.

casepage-new-case = You can open a new case if you have something new to tell us.

# Where the case was approved before.
casepage-withdrawn-about = We had agreed that the account is yours, and have taken that back. The way into the account is closed. Nothing more changes on the account by it.

## Refused, of a report of an account that pretends to be the person

# In the place of “We could not confirm the account is yours”.
casepage-report-refused-heading = We could not confirm what you reported

# “It” is the account; “do so” is to pretend to be the person.
casepage-report-refused-about = It may still do so, but what is in this case was not enough.

# Where the report was upheld before.
casepage-report-withdrawn-about = We had agreed that the account pretends to be you, and have taken that back.

# Under the heading “What you can do next”.
casepage-report-next = Appeal, and say what else shows that the account pretends to be you.

casepage-report-appeal-label = What shows that the account pretends to be you?

## Closed

# “It” is the case, in this line and the next.
casepage-closed-by-person = You have closed it.

casepage-closed-no-answer = Nothing happened in it for a long time.

# In a case about an account that pretends to be the person.
casepage-closed-upheld = We agree that the account pretends to be you. Our team acts on it now. You do not have to do anything.

casepage-closed-recovered = The account is recovered and safe.

# $until (date)
casepage-closed-stays = What you wrote stays here until { $until }. Then we delete it. The reference, the dates and the decision stay with us.

## More that can be done

casepage-more-heading = More for this case

# Opens a part of the page when pressed, like the two other texts named “summary”.
casepage-address-summary = Change the address that we write to

casepage-address-about = We send a new code of the case to the new address, and a note to the old one. Other devices then need the new code.

casepage-address-label = New e-mail address

casepage-address-hint = Use an address that only you can read.

casepage-address-button = Change the address

casepage-device-summary = Continue on another device

casepage-device-about = We show you a new code here, once. The code in the e-mail then stops working.

casepage-device-button = Show a new code

casepage-device-heading = A new code of your case

casepage-device-once = We show this code only now. Write it down, or type it into the other device.

# The address of the page follows, in a line of its own.
casepage-device-where = Open this page on the other device and enter the reference and the code:

casepage-back-link = Back to your case

casepage-close-link = Close the case

# A question: the page asks before it closes the case.
casepage-close-heading = Close this case?

casepage-close-then = Nobody works on it after that, and it cannot be opened again. You can open a new case at any time.

casepage-close-photographs = Photographs that you gave us are deleted at once.

casepage-close-texts = What was written stays for 90 days, for you to read. Then we delete it.

# Only when the case was approved. “It” is the case.
casepage-close-way = You can then no longer use it to get into your account.

casepage-close-button = Close the case

casepage-leave-about = On a device that others use too, leave this page when you are done.

casepage-leave-button = Leave this page

casepage-left-status = You have left the page of your case.

# What a link in a mail carried is about another case than the one that is open in this browser.
casepage-other-heading = Your link is for another case

casepage-other-about = Another case is open in this browser. The button opens the one of the link instead.

## What was just done

casepage-written-status = Your message is in the case.

casepage-moved-status = The address is changed. A new code is on its way to it.

casepage-appealed-status = Your appeal is in the case. Someone else decides now.

casepage-closed-status = The case is closed now.

casepage-back-status = We have to look at the case again. The newest message says why.

# What was pressed does not fit any more: an answer came in between, say.
casepage-changed-status = The case has changed in the meantime. This is how it is now.

## Trouble

# What was pressed or sent was not done; the reason follows.
casepage-trouble-heading = This did not work
