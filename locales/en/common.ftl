### Words that many pages share: the frame of the page, buttons, lengths of time.
###
### How to write and translate messages: see `locales/README.md`.

# The name of the service. The operator can set another one. Use it as { -service }.
-service = Regain

## The language

# The language's own name for itself: Deutsch, Français, العربية.
common-language-name = English

# Above the list of languages.
common-language-label = Language

# Said by a screen reader after another language was chosen, in that language: name it.
common-language-status = This page is in English now.

# Beside the list of languages, on pages without a script.
common-language-button = Change language

common-language-error = This language could not be loaded. Try again later.

## The frame of each page

# The title in the tab of the browser.
# $heading (text) the question or heading of the page
common-page-title = { $heading } – { -service }

# The title when the page shows a problem. The word for “error” comes first, so that a screen reader says it first.
# $title (text) the title without a problem
common-error-title = Error: { $title }

# The first link on each page, for people who use the keyboard.
common-skip-link = Skip to the question

# Leads to the step before.
common-back-link = Back

# The way to a human being. It stands in the same place on each page.
common-help-link = Talk to a person

# The main button of a question page.
common-continue-button = Continue

# Does once more what did not work.
common-try-again-button = Try again

common-reload-button = Reload the page

common-cancel-button = Cancel

common-print-button = Print this page

# Copies what stands beside it.
common-copy-button = Copy

# Said by a screen reader after pressing “Copy”.
common-copied-status = Copied.

# Said by a screen reader while the answer is on its way.
common-sending-status = Sending. This can take a few seconds.

common-loading-status = Loading. This can take a few seconds.

# Over the list of problems at the top of a form.
common-error-summary-heading = There is a problem

# Before an error text, for screen readers only.
common-error-prefix = Error:

# A label whose field may stay empty.
# $label (text) the label
common-optional-label = { $label } (optional)

# Opens an answer to change it. Visible word; the accessible name is a message such as “case-change-email-label”,
# which must contain this word.
common-change-link = Change

common-yes = Yes

common-no = No


## Lengths of time, used wherever a message has a (duration)

# $count (number)
common-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}

# $count (number)
common-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

# $count (number)
common-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

# $count (number)
common-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

# Two lengths of time that add up: 1 minute 30 seconds.
# $large (text) such as “1 minute”
# $small (text) such as “30 seconds”
common-two-units = { $large } { $small }

# Used only where the system has no words of its own for a distance in time.
# $distance (text) such as “5 minutes”
common-ago = { $distance } ago

# Used only where the system has no words of its own for a distance in time.
# $distance (text) such as “5 minutes”
common-ahead = in { $distance }

## Who else is there

# On the first page.
common-helping-link = I am helping someone else

# To somebody who helps.
common-helping = You are helping. Let the owner of the account enter each code and password.

# Somebody of the service helps on the phone.
common-support = Our support can see which step you are on.

# About the two texts above: helping, and support on the phone.
# Leads to a page about who else is there.
common-more-link = More about this
