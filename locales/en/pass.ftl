### Going on with a recovery pass.

pass-heading = Go on with a recovery pass

pass-about = A recovery pass brings your progress to this browser.
