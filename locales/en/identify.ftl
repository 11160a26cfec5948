### Which account? The answers are the same whether or not the account exists, so no text may tell.

# The question, also the label of the field.
identify-heading = Which account is it?

identify-hint = Enter the e-mail address, phone number or user name of the account.

# What happens after this page.
identify-what-next = Next you choose how to prove that it is you. We send nothing before that.

identify-error-empty = Enter the e-mail address, phone number or user name of the account.

# $most (number) the longest an account name can be, in characters
identify-error-too-long = { $most ->
    [one] Enter no more than { $most } character. Check that nothing else was pasted.
   *[other] Enter no more than { $most } characters. Check that nothing else was pasted.
}

# Signs that no account name can have, such as line breaks.
identify-error-signs = Enter only the letters, digits and symbols of the account’s name.

# “These” are the e-mail address, the phone number and the user name.
# A link to the human route for people who do not know any of the three.
identify-unknown-link = I do not know any of these
