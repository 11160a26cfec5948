### Lists of what the account has. What is marked there changes only when the person confirms all changes.

## Headings and introductions

review-activity-heading = What happened in your account

review-activity-about = The newest is first. Undo what was not you. It changes when you confirm all changes.

review-factors-heading = Your second step

review-factors-about = What proves that it is you, besides the password. A new one is added and an old one removed at the same moment.

review-devices-heading = Devices that are signed in

review-devices-about = Similar devices in one place are shown as one. Sign out those that you do not know.

review-remembered-heading = Remembered devices

review-remembered-about = They sign in with the password alone. Forget those that are not with you.

review-apps-heading = Apps and access

review-apps-about = A new password does not stop them. Stop those that you do not know or no longer use.

review-addresses-heading = Your addresses

review-addresses-about = Codes and notices go to them. Remove those that are not yours.

review-contacts-heading = Your recovery contacts

review-contacts-about = Remove anyone you do not know or no longer trust.

review-none = There is nothing here.

# $count (number) that are not shown
review-more = { $count ->
    [one] { $count } more is not shown. Narrow the list to find it.
   *[other] { $count } more are not shown. Narrow the list to find them.
}

## What an item is

# A short name of what a line of a list is about, like all names in this group.
review-session = Signed-in device

review-device = Remembered device

review-app = App

# A key for programs, not for people and not for a door.
review-key = Access key

# A rule that sends all e-mail on. The address follows on the next line.
review-forwarding = Mail is forwarded to

review-authenticator = Authenticator app

review-passkey = Passkey

review-backup = Backup codes

review-password = Password

review-email = E-mail address

review-phone = Phone number

review-contact = Recovery contact

review-sign-in = Sign-in

review-password-changed = The password was changed

review-address-added = An address was added

review-address-removed = An address was removed

review-factor-added = A second step was added

review-factor-removed = A second step was removed

review-backup-made = Backup codes were made

review-app-connected = An app was given access

review-forwarding-added = Forwarding was set up

review-contact-added = A recovery contact was added

review-recovered = The account was recovered

## What is known of an item

# $at (time) when it happened
review-at = { $at }

# $place (text) such as “Leeds, United Kingdom”
review-place = Place: { $place }

# $at (time) when it was added or first used
review-since = Since { $at }

# $at (time)
review-last-used = Last used { $at }

# $count (number) devices that are shown as one, or codes
review-count = { $count ->
    [one] { $count } of them
   *[other] { $count } of them
}

# Over the list of what an app may do.
review-may = It can:

## What is to be known about an item

review-this-device = This looks like the device you use now

# A mark on an address: the one that most messages go to.
review-primary = Main address

# A mark on a line of a list: it happened after the time when someone else may have got in.
review-during-incident = After someone else may have got in

review-new-place = From a place that is new for this account

# A mark on a second step that the person said was lost. The mails say “switched off” too.
review-put-aside = Switched off until you set it up again

# A mark on an address that was removed before this recovery.
review-removed = Was removed

# A mark on the last address: it cannot be removed yet.
review-last-one = Add another one before you remove this one

review-synced = It is on other devices too. Remove it if someone else can use one of them.

## What is going to happen to an item

# Mark on an item: what will happen to it. “Item” may be of any gender; write it without one if you can.
review-will-remove = Will be removed

review-will-sign-out = Will be signed out

review-will-forget = Will be forgotten

review-will-stop = Will lose access

review-will-undo = Will be undone

review-will-add = Will be added

review-will-restore = Will be restored

review-will-replace = Will be replaced

# $name (text) what its owner calls it from then on
review-will-rename = Will be called “{ $name }”

## What has happened to an item, on the receipt

# Mark on an item: what has happened. The item may be of any gender; write it without one if you can.
review-was-removed = Removed

review-was-signed-out = Signed out

review-was-forgotten = Forgotten

review-was-stopped = Access stopped

review-was-undone = Undone

review-was-added = Added

review-was-restored = Restored

review-was-replaced = Replaced

# $name (text) what its owner calls it now
review-was-renamed = Now called “{ $name }”

## Buttons. Each label begins with the visible word.

review-remove-button = Remove

# Said by the person of a device: that is not me, sign it out.
review-sign-out-button = Not me: sign out

# The account no longer skips the second step on that device.
review-forget-button = Forget

review-stop-button = Stop access

review-undo-button = Undo this

review-restore-button = Restore

# Takes back the mark on the item.
review-keep-button = Leave as it is

# Opens a field below it.
review-rename-button = Rename

review-rename-label = New name

review-rename-save-button = Use this name

# Accessible name of any of the buttons above.
# $button (text) the visible word
# $name (text) what it is about
review-button-label = { $button }: { $name }

review-all-devices-button = Sign out everywhere

review-all-remembered-button = Forget all

review-all-apps-button = Stop all access

review-all-keep-button = Leave all as they are

review-all-marked = Everything in this list is marked to end.

review-add-app-button = Add an authenticator app

review-add-passkey-button = Add a passkey

review-add-address-button = Add an address

# Label of a field: only lines with these words are shown.
review-filter-label = Narrow the list

review-filter-hint = A device or a place, such as “iPhone” or “Leeds”.

review-filter-button = Show

## The time that the person suspects

# $at (time)
review-suspected = It looks as if someone else was in since { $at }. What was changed from then on is marked.

review-suspect-about = Do you know when it began? Press “It began here” at that line. What was changed from then on is marked.

# Said of one line in the list of what happened: from there on someone else was in.
review-began-button = It began here

# Tells the service that this was not the person.
review-report-button = Report this

# $reference (code) such as K7QM-3XTB
review-reported = Reported. Reference: { $reference }
