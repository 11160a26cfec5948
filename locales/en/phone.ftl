### The page of somebody who has phoned us: a code to read out, and words that show that it is us.

phone-heading = Are you on the phone with us?

phone-about = If you have called us, we can help you through the recovery. You read out a code from this page, and we see which step you are at.

phone-sees = What we see: the step, what did not work, and your language. We never see a code, a password, or what you type.

phone-never = We never call you. If someone has called you, hang up.

phone-start-button = Show a code

phone-none-heading = Start a recovery first

phone-none = This page helps while you recover an account in this browser.

phone-none-link = To the start

phone-code-heading = Read this code out

phone-code-label = Code for the call

# $until (time)
phone-code-until = It works once, until { $until }.

phone-code-next = Once the other person has entered it, this page shows three words. They have to say them first.

phone-joined-heading = Support is with you

phone-phrase-label = They have to say

phone-phrase-about = If they say anything else, or ask you to say it, it is not us: end it here and hang up.

# $since (time)
phone-since = Since { $since }. It ends by itself after an hour.

phone-offer-heading = What we propose

phone-offer-another = Choose another way to show that it is you.

phone-offer-newest = Look for the newest e-mail or message with a code. Look in the folder for junk mail too.

phone-offer-person = Let a person look at it: answer a few questions.

phone-offer-go-on = Go on where you are.

phone-offer-yours = You decide whether you do it. Nothing happens by itself.

phone-back-link = Back to the recovery

phone-end-button = End it

phone-over-heading = It is over

phone-over = Nobody sees any more which step you are at. Your recovery goes on where it was.

phone-again-button = Show another code

phone-link = On the phone with us?

# Words to say on the phone, sixty-four of them, short, each sounding unlike all others, with nothing that could hurt,
# a full stop after each.
phone-words = apple. anchor. basket. beetle. bottle. bridge. butter. button. candle. carpet. castle. cherry. circus. cloud. copper. cotton. dragon. eagle. engine. feather. forest. garden. ginger. guitar. hammer. harbour. honey. island. jacket. jungle. kettle. kitten. ladder. lemon. lizard. magnet. maple. marble. melon. mirror. monkey. mountain. needle. ocean. orange. parrot. pencil. pepper. piano. pillow. planet. pocket. rabbit. ribbon. river. rocket. saddle. silver. spoon. tiger. tunnel. velvet. window. yellow.
