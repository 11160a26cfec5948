### The page that asks one question at the end of a recovery, or when someone leaves. The API draws it.

# Asked once the account is recovered.
feedback-heading = How was it to get back in?

# Asked of somebody who has not got back in, or not yet.
feedback-leaving-heading = How has it been so far?

feedback-lead = One press is enough. You can also leave this page: nothing waits for your answer.

feedback-private = We keep your answer with the step you were at, and not with your name or your account.

# One of five answers. Pressing it sends it.
feedback-very-easy-button = Very easy

feedback-easy-button = Easy

feedback-neither-button = Neither easy nor hard

feedback-hard-button = Hard

feedback-very-hard-button = Very hard

feedback-thanks-heading = Thank you

feedback-thanks = We have your answer.

# A field that may stay empty: “(optional)” is added to it.
feedback-sentence-label = What should we change?

feedback-sentence-hint = One sentence is enough. Do not write names, addresses or codes.

# A box to tick.
feedback-quote-label = You may quote this sentence in reports

feedback-send-button = Send
