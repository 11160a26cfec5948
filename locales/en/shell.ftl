### The first screen, which is plain HTML: it must work before the app has arrived, and when it never does.
### Its question and choices are in triage.ftl, the fields of its form in case.ftl.

# Short text for search engines.
shell-description = Get back into your account, step by step. If the checks fail, a person helps you.

# While the app loads. The links on the page already work.
shell-loading-status = The page is getting ready. You can already read it and choose.

## When the app cannot run

# Over the words why the app does not run, and what works without it.
# No JavaScript, no WebAssembly (Lockdown Mode), or the app did not load. One of the three reasons below follows.
shell-plain-heading = This page works without the app

shell-no-script = JavaScript is switched off in this browser.

shell-no-wasm = This browser cannot run the app. It may be too old, or Lockdown Mode is on.

shell-failed = The app did not load. The connection may be slow or cut off.

# The app stopped while it was in use.
shell-stopped = The app has stopped working.

# What the person can do in any of these cases.
shell-plain-what-next = You can reload the page, use another browser, or send us this form. A person reads it and answers you.

# The answers given so far are kept by the service.
shell-saved = Your progress is saved. Reload the page to continue where you were.

## The plain form

shell-form-heading = Ask a person to help

# Which of the situations of triage.ftl it is.
shell-situation-label = What happened to your account?

shell-form-button = Send

## The plain page after sending

shell-sent-heading = Your case is open

# $reference (code) such as RG-7K3M-Q2XW
shell-sent-reference = Your reference is { $reference }. Write it down or take a picture of this page.

# $days (number)
shell-sent-answer = { $days ->
    [one] A person reads your case and answers within { $days } day. We send you an e-mail when there is news.
   *[other] A person reads your case and answers within { $days } days. We send you an e-mail when there is news.
}

# Leads back from a plain page to the first screen.
shell-start-link = Go to the first page

## Where the service is reached beside its pages, if the operator says so

shell-contact-heading = Other ways to reach us

# $number (code) of the service: +44 20 7946 0000
shell-contact-phone-link = Call { $number }

# $address (code) an e-mail address of the service
shell-contact-mail-link = Write to { $address }

shell-contact-help-link = Help pages of { -service }

# Below these three.
shell-contact-never = We never phone you first. On the phone and by e-mail, too, we never ask for a code or a password.
