changes-heading = Prüfen Sie, was sich ändert

changes-about = Alle Änderungen werden zusammen übernommen, oder keine.

changes-change-label = Ändern: { $name }

changes-new-password = Ein neues Passwort

changes-new-codes = Zehn neue Backup-Codes ersetzen die alten

changes-line = { $name }: { $what }

changes-all-devices = Alle Geräte werden abgemeldet

changes-skipped = Das haben Sie nicht angesehen. Es bleibt, wie es ist:

changes-told = Wir schreiben an diese Adressen, was sich geändert hat:

changes-protected = Danach kann { $time } lang niemand Adressen oder den zweiten Schritt auf dem üblichen Weg ändern. Das nennen wir Schutzmodus.

changes-button = Diese Änderungen übernehmen
