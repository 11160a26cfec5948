### Recovery contacts: people the owner trusts to read out a code.

contacts-heading = Your recovery contacts

contacts-about = Each of them can get a code and read it out, to help you back into the account.

contacts-none = There are no recovery contacts.

# $date (date)
contacts-added = Added on { $date }

contacts-remove-button = Remove

# Accessible name of the button; begins with the visible word.
# $name (text) what the owner calls the contact
contacts-remove-label = Remove { $name }

contacts-what-next = Remove everyone whom you do not know or no longer trust.

contacts-go-on-button = Go on

# On the page for the new password.
contacts-link = Look at your recovery contacts
