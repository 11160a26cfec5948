### The recovery goes on on another device.

elsewhere-heading = You go on on your other device

elsewhere-about = This page follows. Nothing can be changed here meanwhile.

elsewhere-asks-heading = Compare this code

elsewhere-asks-about = Your other device shows the same code. Compare them there, and press the button there.

elsewhere-back-button = Go on here instead
