exit-title = Konto

exit-button = Seite schnell verlassen

exit-about = Ab hier hat jede Seite einen Knopf, mit dem Sie sie schnell verlassen. Er löscht, was Sie eingegeben haben, und öffnet eine andere Website.

exit-limits = Er kann den Verlauf Ihres Browsers nicht löschen. Wer dort nachsieht, kann sehen, dass Sie hier waren.

exit-keys = Sie können dafür auch dreimal die Esc-Taste drücken.
