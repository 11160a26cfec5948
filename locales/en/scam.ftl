### Protection from people who pretend to be us. On each step.

scam-heading = Is this really us?

# $address (code) the host name of this page
scam-address = The true address of this page is { $address }. Compare it with the address in your browser.

scam-never = We never phone you. We never ask for money. We never ask you to tell anyone a code or password.

# Said by the person: somebody has phoned or written, and may be a fraud.
scam-contacted-button = Someone contacted me

scam-contacted-about = Press this if someone phoned you, wrote to you or asked you to open this page.

# After the press.
scam-noted-status = Thank you. If you open a case, the person who reads it will know.

scam-noted-advice = Stop talking to them. Do not tell them any code or password, and do not pay.
