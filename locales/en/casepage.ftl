### The page of a case: where it stands, what was written, and what its person can do. It works without the app.

## Opening it with the reference and the code

casepage-open-heading = Open the page of your case

casepage-open-intro = You need the reference and the code of your case. Both are in the first e-mail that we sent you about it.

# What a link in a mail carried was put into the two fields below.
casepage-filled = Your reference and code are filled in. Press the button to go on.

casepage-reference-label = Reference

casepage-reference-hint = Eight letters and digits, such as K7QM-3XTB.

casepage-code-label = Code of the case

casepage-code-hint = Sixteen letters and digits. It is for this page alone: nobody from us asks you for it.

casepage-open-button = Open the page

casepage-reference-error = Check the reference. It has eight letters and digits, as in the e-mail.

casepage-code-error = Check the code of the case. It has sixteen letters and digits, as in the e-mail.

# The same answer whether there is no such case or the code is another one.
casepage-refused = The reference and the code do not go together, or the code is not the newest one. Use those of the e-mail that came last.

# The visit of the page was over when a message was sent.
casepage-kept-label = What you were writing

casepage-kept-hint = It is not sent yet. It comes along to the page, and you send it there.

## Having the code sent again

casepage-again-heading = Send me the code again

casepage-again-about = We send a new code to the address that is written in the case. The code before stops working then.

casepage-again-button = Send the code

# The same answer whether there is such a case or not.
casepage-again-done-heading = Look into your mail

casepage-again-done = If there is such a case, a new code is on its way to the address in it. This can take a few minutes. We send only a few of these a day.

casepage-again-else = If nothing comes, look into the folder for spam. You can also tell us again what happened: that joins your case.

## Where it stands. The heading of the page says whose turn it is.

casepage-service-heading = It is our turn: you wait for our answer

casepage-person-heading = It is your turn: we wait for your answer

casepage-approved-heading = You can go on and secure your account

casepage-refused-case-heading = We could not confirm the account is yours

casepage-closed-heading = This case is closed

# Above the list of facts, where something else is said first.
casepage-facts-heading = Your case

casepage-reference-row = Reference

casepage-next-row = Next date

# $until (date)
casepage-service-until = You hear from us by { $until }.

# The date has passed, and nobody has answered.
# $until (date)
casepage-service-late = We said { $until } and are late. Your case keeps its place in the line.

# $until (date)
casepage-person-until = Write to us by { $until }. After that we close the case.

# $until (time)
casepage-approved-until = The way into your account is open until { $until }. After that we close the case.

# $until (date)
casepage-refused-until = The case stays open to you until { $until }. After that we close it.

casepage-line-row = Place in line

casepage-line-first = Your case is the next one.

# How many cases that were opened before wait too.
# $before (number)
casepage-line = { $before ->
    [one] { $before } case is before yours.
   *[other] { $before } cases are before yours.
}

casepage-usual-row = Usual time

# The middle one of the times from opening to the first answer, of cases that were answered lately.
# $time (duration)
casepage-usual = Half of the last cases had a first answer within { $time }.

casepage-address-row = We write to

casepage-notices = When there is news, we write to your address that there is some. What the news is stands only here.

## What was written

casepage-messages-heading = What was written

casepage-you = You

casepage-we = We

# Somebody named the same account and address, and had no code of the case.
casepage-second-attempt = Written without the code of the case

# When a message was written. Stands between who wrote it and what.
# $at (time)
casepage-written = { $at }

casepage-said-photographs-asked = We ask for photographs of documents.

casepage-said-photograph-added = A photograph was added.

casepage-said-approved = We agree that the account is yours.

casepage-said-refused = We could not confirm that the account is yours.

casepage-said-appealed = An appeal was made. Somebody else decides now.

casepage-said-closed = The case was closed.

# Written in the case when a way of reaching its person took the place of another.
casepage-said-address = The address that we write to was changed on this page.

# Written in the case when the account takes more than was decided on.
casepage-said-account-changed = The account has changed since we agreed. So we have to look at the case again before the way is open. You hear from us.

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

casepage-go-on-about = We agree that the account is yours. The next pages lead you through a new password and everything else that keeps it safe. They tell every address of the account.

# Where nobody has come by the mailbox yet.
casepage-go-on-confirm = One thing first: open this page with the link or the code in our e-mail. So we know that the address is yours.

casepage-go-on-app = The next pages need a browser that can run the app. In Lockdown Mode, use another device: see below.

casepage-go-on-button = Go on and secure your account

## Refused

# What to do next, and never what did not fit.
casepage-refused-about = That does not mean the account is not yours. We cannot open it with what is in this case.

casepage-next-heading = What you can do next

casepage-next-proof = Recover the account in another way: with a code by e-mail or text message, a backup code, a passkey or a person you trust.

casepage-next-proof-link = See all ways into an account

casepage-next-documents = Appeal, and say which other documents you have. Whoever decides then may ask you for photographs of them.

casepage-appeal-heading = Appeal

casepage-appeal-about = Somebody else decides then, who has not decided in this case before. You can appeal once.

casepage-appeal-label = Why is the account yours?

casepage-appeal-hint = Say what we may not have seen. Do not write any password or code.

casepage-appeal-button = Appeal

casepage-appealed-before = Two have decided in this case, each on their own. It cannot be appealed again.

casepage-new-case = You can open a new case if you have something new to tell us.

# Where the case was approved before.
casepage-withdrawn-about = We had agreed that the account is yours, and have taken that back. The way into the account is closed. Nothing more changes on the account by it.

## Closed

casepage-closed-by-person = You have closed it.

casepage-closed-no-answer = Nothing was done in it for too long.

casepage-closed-recovered = The account is recovered and secured.

# $until (date)
casepage-closed-stays = What you wrote stays here until { $until }. Then we delete it. The reference, the dates and the decision stay with us.

## More that can be done

casepage-more-heading = More for this case

casepage-address-summary = Change the address that we write to

casepage-address-about = We send a new code of the case to the new address, and a note to the old one. Other devices have to use the new code.

casepage-address-label = New e-mail address

casepage-address-hint = Use an address that only you can read.

casepage-address-button = Change the address

casepage-device-summary = Go on with another device

casepage-device-about = We show you a new code here, once. The code in the e-mail stops working then.

casepage-device-button = Show a new code

casepage-device-heading = A new code of your case

casepage-device-once = This code is shown this once. Write it down, or type it into the other device now.

casepage-device-where = Open this page on the other device and enter the reference and the code:

casepage-back-link = Back to your case

casepage-close-link = Close the case

casepage-close-heading = Close this case?

casepage-close-then = Nobody works on it any more, and it cannot be opened again. You can open a new case at any time.

casepage-close-photographs = Photographs that you gave us are deleted at once.

casepage-close-texts = What was written stays for 90 days, for you to read. Then we delete it.

casepage-close-way = The way into your account ends too.

casepage-close-button = Close the case

casepage-leave-about = On a device that others use too, leave this page when you are done.

casepage-leave-button = Leave this page

casepage-left-status = You have left the page of your case.

# What a link in a mail carried is about another case than the one that is open in this browser.
casepage-other-heading = Your link is of another case

casepage-other-about = Another case is open in this browser. The button opens the one of the link instead.

## What was just done

casepage-written-status = Your message is in the case.

casepage-moved-status = The address is changed. A new code is on its way to it.

casepage-appealed-status = Your appeal is in the case. Somebody else decides now.

casepage-closed-status = The case is closed now.

casepage-back-status = We have to look at the case again. The newest message says why.

# What was pressed does not fit any more: an answer came in between, say.
casepage-changed-status = The case has changed in the meantime. Here is how it stands.

## Trouble

casepage-trouble-heading = This was not taken
