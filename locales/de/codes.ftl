codes-heading = Backup-Codes

codes-about = Mit einem Backup-Code kommen Sie wieder in Ihr Konto, wenn Ihr Handy weg ist. Jeder gilt nur einmal. Bewahren Sie die Backup-Codes auf Papier oder in einem Passwortmanager auf.

codes-left = { $count ->
    [one] Sie haben noch { $count } Backup-Code.
   *[other] Sie haben noch { $count } Backup-Codes.
}

codes-few = Erstellen Sie neue, bevor keine mehr da sind.

codes-made = Sie wurden am { $date } erstellt.

codes-none = Sie haben keine Backup-Codes.

codes-make-button = Zehn Backup-Codes erstellen

codes-remake-button = Zehn neue Backup-Codes erstellen

codes-new-heading = Ihre zehn neuen Backup-Codes

codes-once = Wir zeigen sie nur jetzt. Kopieren, drucken oder speichern Sie sie.

codes-sheet = Backup-Codes von { -service } für { $account }, erstellt am { $date }.

codes-replaces = Sie ersetzen die Liste vom { $date }, wenn Sie alle Änderungen bestätigen.

codes-copy-button = Alle kopieren

codes-save-button = Als Datei speichern

codes-file-title = backup-codes

codes-prove-label = Geben Sie einen davon ein

codes-prove-hint = Daran sehen wir, dass Sie sie gespeichert haben. Sie können ihn später trotzdem noch benutzen.

codes-prove-button = Ich habe sie gespeichert

codes-proven = Sie haben sie gespeichert. Sie gelten, wenn Sie alle Änderungen bestätigt haben.

codes-gone = Wir haben die Backup-Codes einmal auf dieser Seite gezeigt. Wenn Sie sie gespeichert haben, geben Sie einen ein. Wenn nicht, erstellen Sie zehn neue.

codes-error-empty = Geben Sie einen der zehn Backup-Codes ein.

codes-error-mistyped = Ein Zeichen dieses Backup-Codes stimmt nicht. Vergleichen Sie ihn mit Ihrer Liste.

codes-error-form = Geben Sie einen der zehn Backup-Codes mit seinen 16 Buchstaben und Ziffern ein.

codes-error-other = Das ist keiner der zehn neuen Backup-Codes. Geben Sie einen ein, den Sie gerade gespeichert haben.
