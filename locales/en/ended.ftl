### Pages after the way has ended.

# After pressing “Stop and leave”.
ended-left-heading = You have left

ended-left = Nothing was kept in this browser. What was done before you left stays done.

# The app could not reach the service while leaving.
ended-left-offline = This browser has deleted everything. It could not reach us, so your progress with us ends on its own.

ended-expired-heading = This recovery has ended

# $duration (duration) how long a recovery may take, or may stand still
ended-expired = For your safety a recovery ends after { $duration }. Nothing on your account has changed.

# Without the length of time, which the page does not know once the recovery is gone.
ended-ran-out = For your safety a recovery ends after some time. Nothing on your account has changed since your last step.

ended-expired-idle-heading = You were away for a while

# $duration (duration) how long nothing happened
ended-expired-idle = When nothing is pressed for { $duration }, the recovery ends for your safety. Nothing on your account has changed.

ended-replaced-heading = A newer recovery replaced this one

ended-replaced = If you started it in another window or browser, continue there. If it was not you, start again here and freeze the account, or talk to a person.

# The waiting time was cancelled, by its owner or by someone the service had told.
ended-cancelled-heading = The recovery was cancelled

ended-cancelled = The waiting time is over and nothing was changed. The account keeps its password, its addresses and its devices.

ended-cancelled-kept = A frozen account stays frozen until its time is over. A case that you opened stays open.

# The browser has no recovery that can go on: cookies were deleted, or it is another browser.
ended-unknown-heading = There is no open recovery here

ended-unknown = It may have ended. If you started in another browser, continue there.

# The recovery is done, and this page was opened again.
ended-done-heading = This is already done

ended-done = The password was changed here. Sign in with the new one.

ended-start-button = Start again

# A link to the page that asks this one question.
ended-feedback-link = How has it been so far?
