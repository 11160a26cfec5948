### Adding an e-mail address or a phone number.

# “Address” is an e-mail address or a phone number here; never a postal or a web address.
address-heading = Add an address

address-about = Two addresses are safer than one: if you lose one, the other still reaches you.

address-label = E-mail address

# Follows the label: an address that only you can read.
address-hint = One that only you can read.

address-label-or-phone = E-mail address or phone number

address-hint-or-phone = One that only you can read. Begin a phone number with + and the number of the country.

address-button = Send a code

# $address (code) the address that was entered
address-sent = We have sent a code to { $address }. It can take a few minutes.

# To enter another one in place of the address just entered.
address-other-button = Use another address

address-code-label = Code

address-code-hint = 8 digits from the message. Only the newest code works.

address-confirm-button = Add the address

# “All changes” are those of all tasks; the person confirms them once, at the end.
address-what-next = The address is added when you confirm all changes. We tell your other addresses.

address-error-empty = Enter an e-mail address.

address-error-form = Enter an address such as sam@example.org, or a phone number that begins with +.

# The address that was entered already belongs to the account.
address-error-there = This address is already on the account.

address-error-code-empty = Enter the code from the message.

address-error-code-form = Enter the 8 digits from the message.

address-error-code-wrong = This is not the code that we sent. Compare it with the newest message.

address-error-code-over = This code no longer works. Ask for a new one.
