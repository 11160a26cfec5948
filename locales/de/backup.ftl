backup-heading = Ihr neuer Backup-Code

backup-why = Sie haben einen Backup-Code benutzt. Jeder gilt nur einmal. Dieser neue ersetzt ihn.

backup-label = Backup-Code

backup-once = Wir zeigen ihn nur jetzt. Schreiben Sie ihn auf, drucken Sie ihn aus oder speichern Sie ihn in Ihrem Passwortmanager.

backup-copy-button = Code kopieren

backup-left = { $left ->
    [one] Sie haben jetzt { $left } Backup-Code.
   *[other] Sie haben jetzt { $left } Backup-Codes.
}

backup-gone = Wir haben den neuen Code einmal auf dieser Seite gezeigt. Wir können ihn nicht noch einmal zeigen.

backup-gone-what-next = Wenn Sie ihn nicht gespeichert haben, erstellen Sie einen neuen. Der ersetzt den vorigen.

backup-renew-button = Neuen Backup-Code erstellen

backup-go-on-button = Ich habe ihn gespeichert
