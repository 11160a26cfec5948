### Leaving the page quickly, for people with someone near who must not see it.

# The title of each page for someone who must not be seen here. It tells nothing.
exit-title = Account

# It opens a site that tells nothing to whoever looks on. Short, to be read at a glance.
exit-button = Leave this page quickly

# Its limits, told before the button appears.
exit-about = From here each page has a button to leave it quickly. It deletes what you entered and opens another site.

exit-limits = It cannot clear your browser history. Someone who looks there may see that you were here.

exit-keys = To do the same, press the Escape key three times.
