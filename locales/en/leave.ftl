### Leaving on purpose.

leave-link = Stop and leave

leave-heading = Do you want to stop?

leave-what-next = What you entered is deleted from this browser. Your account stays as it is.

leave-start-again = You can start again at any time.

# A yes to the question in the heading.
leave-button = Stop and leave

# A no to the question in the heading.
leave-stay-button = Stay here
