finish-heading = Ihre Änderungen sind übernommen

finish-done-heading = Was wir getan haben

finish-changed = Wir haben diese Änderungen am { $at } übernommen.

finish-signed-out = Wir haben alle Geräte abgemeldet. Jedes Gerät braucht wieder das Passwort.

finish-told = { $count ->
    [one] Wir haben an { $count } Adresse geschrieben, was passiert ist:
   *[other] Wir haben an { $count } Adressen geschrieben, was passiert ist:
}

finish-next-heading = Wie es weitergeht

finish-sign-in = Melden Sie sich wieder an. Wir melden Sie hier nicht an, damit niemand anderes diese Seite benutzen kann.

finish-sign-in-button = Zur Anmeldung

finish-password-manager = Wenn Sie einen Passwortmanager haben, speichern Sie das neue Passwort dort.

finish-not-you = Wenn etwas davon nicht von Ihnen kommt, sprechen Sie jetzt mit einem Menschen.

finish-reference = Referenznummer: { $reference }

finish-reference-about = Bewahren Sie diese Referenznummer auf. Sie hilft uns, wenn Sie eine Frage zu heute haben.

finish-protected-heading = Der Schutzmodus ist an

finish-protected = Ihr Konto ist bis zum { $until } im Schutzmodus. Bis dahin kann niemand Adressen oder den zweiten Schritt auf dem üblichen Weg ändern.

finish-protected-early = Um ihn früher zu beenden, kommen Sie hierher zurück. Weisen Sie dann mit zwei davon nach, dass Sie es sind: Passkey, Authenticator-App, Backup-Code.

finish-protected-end-button = Schutzmodus jetzt beenden

finish-save-button = Protokoll speichern

finish-file-title = protokoll

finish-close = Sie können diese Seite schließen.

finish-feedback-link = Wie war es, wieder in Ihr Konto zu kommen?
