### Controllare tutte le modifiche prima di farle.

changes-heading = Controlla che cosa cambierà

changes-about = Le modifiche si fanno tutte insieme, oppure non se ne fa nessuna.

changes-change-label = Modifica: { $name }

changes-new-password = Una nuova password

changes-new-codes = Dieci nuovi codici di backup al posto dei vecchi

changes-line = { $name }: { $what }

changes-all-devices = Tutti i dispositivi saranno disconnessi

changes-skipped = Queste cose non le hai controllate. Restano come sono:

changes-told = Avvisiamo questi recapiti di quello che è cambiato:

changes-protected = Dopo, per { $time }, nessuno può cambiare i recapiti o il secondo passaggio nel modo normale. La chiamiamo modalità protetta.

changes-button = Fai queste modifiche
