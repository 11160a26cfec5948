### For a relative or a friend who helps the owner of an account: what they may do, and what only the owner may.

helping-heading = You are helping someone else

helping-lead = It works best when the owner of the account is beside you, or on the phone with you.

helping-you-heading = What you can do

# One of a list: what you, the helper, can do. “Them” is the owner.
helping-you-read = Read the pages to them, and explain what is asked.

helping-you-type = Type what is not secret: the name of the account, and what happened.

helping-you-contact = Read them a code, if they have named you as a recovery contact.

helping-you-case = Ask a person for them. Say in your answers that you write for someone else.

helping-owner-heading = What only the owner can do

# One of a list below “What only the owner can do”. Each begins with what is done.
helping-owner-decide = Decide what is done with the account.

helping-owner-codes = Open their own e-mail and messages, and enter each code.

helping-owner-password = Choose the new password and type it, so that nobody else knows it.

helping-owner-factors = Set up a passkey or an authenticator app, on a device of their own.

helping-owner-photographs = Show documents, if a person asks for them.

helping-never-heading = What nobody should do

helping-never = Do not use your own e-mail or phone as theirs. Do not keep a password or code of theirs.

helping-stranger = If you do not know the owner, stop here. Also stop if a stranger asked you to do this.

helping-start-heading = Start together

helping-situation-label = What happened to the account?

helping-start-button = Start

helping-start-next = Each page then says what only the owner enters. You can continue on their own phone at any time.
