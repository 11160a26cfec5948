### The page of somebody who has phoned us: a code to read out, and words that show that it is us.

# A question, asked before a code is shown.
phone-heading = Are you on the phone with us?

phone-about = If you have phoned us, read out a code from this page. Then we can see which step you are on and help you.

phone-sees = What we see: the step, what did not work, and your language. We never see a code, a password, or what you type.

phone-never = We never phone you. If someone has phoned you, hang up.

phone-start-button = Show a code

phone-none-heading = Start a recovery first

phone-none = This page helps while you recover an account in this browser.

phone-none-link = Go to the first page

phone-code-heading = Read this code out

phone-code-label = Code for the call

# $until (time)
phone-code-until = It works once, until { $until }.

phone-code-next = When our support has entered it, this page shows three words. Our support says them first.

# Support has entered the code and can see which step it is. Nothing else is seen.
phone-joined-heading = Our support can see your step

# Three words follow. Support says them to the person first, never the other way round.
phone-phrase-label = Our support says

phone-phrase-about = If they say anything else, or ask you to say it, it is not us. Press “Stop showing my step” and hang up.

# $since (time)
phone-since = Since { $since }. It ends on its own after an hour.

phone-offer-heading = What we suggest

# One of these four stands below the heading, and the person may do it or not.
phone-offer-another = Choose another way to prove that it is you.

phone-offer-newest = Look for the newest e-mail or text message with a code. Look in the spam or junk folder too.

phone-offer-person = Let a person look at it: answer a few questions.

phone-offer-go-on = Continue where you are.

phone-offer-yours = You decide. Nothing happens on its own.

phone-back-link = Back to the recovery

# Ends what support can see. Named in “phone-phrase-about”.
phone-end-button = Stop showing my step

phone-over-heading = We no longer see your step

phone-over = Your recovery continues where it was.

phone-again-button = Show another code

phone-link = On the phone with us?

# Words to say on the phone, sixty-four of them, short, each sounding unlike all others, with nothing that could hurt,
# a full stop after each.
phone-words = apple. anchor. basket. beetle. bottle. bridge. butter. button. candle. carpet. castle. cherry. circus. cloud. copper. cotton. dragon. eagle. engine. feather. forest. garden. ginger. guitar. hammer. harbour. honey. island. jacket. jungle. kettle. kitten. ladder. lemon. lizard. magnet. maple. marble. melon. mirror. monkey. mountain. needle. ocean. orange. parrot. pencil. pepper. piano. pillow. planet. pocket. rabbit. ribbon. river. rocket. saddle. silver. spoon. tiger. tunnel. velvet. window. yellow.
