### A link from a message or another device. Opening it spends nothing.

link-heading = What this link does

link-again = This page shows what a link does when you open it from the message again.
