tasks-heading = Sichern Sie Ihr Konto ab

tasks-intro = Die Reihenfolge ist egal. Nichts ändert sich, bis Sie die Änderungen am Ende prüfen und bestätigen.

tasks-intro-hacked = Wir haben markiert, was jemand anderes getan haben könnte. Nichts ändert sich, bis Sie es am Ende bestätigen.

tasks-saved = Was Sie hier tun, bleibt gespeichert. Wenn Sie weggehen, kommen Sie innerhalb von 15 Minuten zurück.

tasks-activity = Ansehen, was passiert ist

tasks-activity-about = Anmeldungen und Änderungen, mit Zeit, Gerät und Ort. Machen Sie rückgängig, was nicht von Ihnen kommt.

tasks-password = Neues Passwort wählen

tasks-password-about = Das alte gilt nicht mehr, wenn Sie die Änderungen bestätigen.

tasks-factors = Zweiten Schritt ansehen

tasks-factors-about = Authenticator-Apps und Passkeys. Haben Sie eines davon, reicht ein gestohlenes Passwort nicht, um in Ihr Konto zu kommen.

tasks-backup = Backup-Codes erstellen

tasks-backup-about = Damit kommen Sie wieder in Ihr Konto, wenn Ihr Handy weg ist.

tasks-devices = Angemeldete Geräte ansehen

tasks-devices-about = Melden Sie die ab, die Sie nicht kennen, oder alle.

tasks-remembered = Gemerkte Geräte ansehen

tasks-remembered-about = Dort geht die Anmeldung ohne den zweiten Schritt.

tasks-apps = Apps und Zugriff ansehen

tasks-apps-about = Apps, Zugriffsschlüssel und Weiterleitungen funktionieren auch mit einem neuen Passwort weiter.

tasks-addresses = Adressen ansehen

tasks-addresses-about = Dorthin gehen Codes und Mitteilungen. Entfernen Sie Adressen, die nicht Ihnen gehören.

tasks-contacts = Wiederherstellungskontakte ansehen

tasks-contacts-about = Jeder von ihnen kann einen Code vorlesen, mit dem Sie wieder in Ihr Konto kommen.

tasks-required = Nötig

tasks-recommended = Empfohlen

tasks-optional = Freiwillig

tasks-not-started = Noch nicht begonnen

tasks-started = Begonnen

tasks-completed = Erledigt

tasks-nothing = Nichts vorhanden

tasks-state = { $advice }. { $status }.

tasks-changes = { $count ->
    [one] { $count } Änderung wartet.
   *[other] { $count } Änderungen warten.
}

tasks-check-button = Änderungen prüfen

tasks-not-ready = Erledigen Sie zuerst alle Aufgaben, die nötig sind. Wenn es Änderungen gibt, können Sie sie hier prüfen.

tasks-skip = Sie können auslassen, was empfohlen ist. Aber wer vorher im Konto war, kommt dann vielleicht auf demselben Weg wieder hinein.
