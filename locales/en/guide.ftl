### What support sends to somebody who has asked for help, with a link that leads into a recovery. Support copies it into the
### conversation that the person has begun; the service sends it to nobody by itself.

# An empty line starts a new paragraph.
# $address (code) the address of the link, in a paragraph of its own
# $until (time) until when the link works
guide-message =
    Hello,

    You asked { -service } for help with your account. This link opens the right page:

    { $address }

    It works once, until { $until }. There you prove that the account is yours. Nobody from { -service } asks
    you for a password or a code.

    If you did not ask for help, do not open the link.

    { -service }
