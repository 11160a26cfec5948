### The recovery pass: goes on with a recovery in another browser or on another day.

## Making one

# Heading of a box. “Elsewhere” is another browser or device.
pass-panel-heading = Continue later or elsewhere

pass-about = A recovery pass brings your progress to another browser or another day. It never brings passwords or codes.

pass-make-button = Make a recovery pass

# A pass was made before. A new one takes its place.
pass-remake-button = Make a new recovery pass

# $reference (code)
# $until (time)
pass-have = You have a recovery pass, { $reference }. It works until { $until }.

pass-remake-about = We cannot show it again. A new pass replaces it.

pass-heading = Your recovery pass

# “It” is the recovery pass.
pass-keep = Keep it where only you can read it. Whoever has it can continue in your place, but must still prove who they are.

pass-shown-once = We show it only this once.

# A short name of the pass that is not secret. The secret is the code of the pass.
pass-reference-label = Reference

pass-code-label = Code of the pass

# $until (time)
pass-works-until = The pass works until { $until }.

# What the picture is for people who do not see it.
pass-picture-label = Picture with the link of your pass, for a phone camera

pass-picture-hint = You can also scan this picture with a phone.

pass-save-button = Save as a text file

# The name of the file. Only letters, digits and hyphens.
pass-file-title = recovery-pass

# In the file, over everything else.
pass-file-heading = Recovery pass of { -service }

# “Both lines” are the reference and the code, which follow.
# $address (code) the address of the page where the pass is typed
pass-file-use = To continue, open { $address } and enter both lines.

# A line of the file.
# $label (text)
# $value (code)
pass-file-line = { $label }: { $value }

## Using one

pass-use-link = I have a recovery pass

pass-use-heading = Continue with a recovery pass

pass-use-intro = Enter what is on your recovery pass. You then prove once more that it is you.

pass-reference-hint = 8 letters and digits, such as K7QM‑3XTB.

pass-code-hint = 16 letters and digits in four groups. Spaces and hyphens do not matter.

pass-error-reference-empty = Enter the reference from your recovery pass.

pass-error-reference = This is not a reference. Check each of the 8 letters and digits.

pass-error-code-empty = Enter the code from your recovery pass.

# $missing (number) how many letters and digits
pass-error-code-short = { $missing ->
    [one] { $missing } letter or digit of the code is missing. Enter all 16.
   *[other] { $missing } letters or digits of the code are missing. Enter all 16.
}

pass-error-code-long = This is longer than the code. Enter only its 16 letters and digits.

pass-error-code-signs = The code has only letters and digits. Enter it as it is on the pass.

pass-error-code-mistyped = One letter or digit of the code is not right. Compare it with your pass.

pass-error-unknown = No recovery pass has this reference and code. Check both. If you made a newer pass, use that one.
