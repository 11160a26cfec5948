wait-heading = Es gibt eine Wartezeit

wait-lead = Sie haben genug nachgewiesen. Jetzt warten wir, damit die Person, der das Konto gehört, das hier stoppen kann, wenn Sie es nicht sind.

wait-until = Sie können ab dem { $until } weitermachen.

wait-left = Verbleibende Zeit: { $left }.

wait-over-status = Die Wartezeit ist um. Sie können jetzt weitermachen.

wait-over = Sie können jetzt weitermachen. Weisen Sie zuerst noch einmal nach, dass Sie es sind.

wait-why-heading = Warum wir warten

wait-without-second-step = Das Konto hat einen zweiten Schritt für die Anmeldung, und er wurde nicht benutzt.

wait-new-address = Der Code ging an eine Adresse, die erst vor kurzer Zeit zum Konto hinzugefügt wurde.

wait-policy = Bei Konten dieser Art warten wir immer.

wait-signs-of-fraud = Es gibt Anzeichen dafür, dass jemand anderes in das Konto kommen will. Darum dauert es länger.

wait-told-heading = Wem wir geschrieben haben

wait-told = { $count ->
    [one] Wir haben an { $count } Adresse des Kontos geschrieben. In der Nachricht steht, wie man abbricht.
   *[other] Wir haben an { $count } Adressen des Kontos geschrieben. In den Nachrichten steht, wie man abbricht.
}

wait-end-heading = Was am Ende passiert

wait-end = Kommen Sie zu dieser Seite zurück. Sie weisen noch einmal nach, dass Sie es sind, und wählen dann ein neues Passwort.

wait-meanwhile = Sie können diese Seite schließen. Bis dahin bleibt das Konto, wie es ist.

wait-cancel-button = Wiederherstellung abbrechen

wait-cancel-about = Das beendet die Wartezeit und die Wiederherstellung. Das Konto bleibt, wie es ist.

wait-go-on-button = Weiter
