### Leaving on purpose.

leave-link = Stop and leave

leave-heading = Do you want to stop?

leave-what-next = What you entered is deleted from this browser. Your account stays as it is.

leave-start-again = You can start again at any time.

leave-button = Stop and leave

leave-stay-button = Stay here
