### Che cosa è stato fatto e che cosa viene dopo.

finish-heading = Le tue modifiche sono fatte

finish-done-heading = Che cosa abbiamo fatto

finish-changed = Abbiamo fatto queste modifiche il giorno { $at }.

finish-signed-out = Abbiamo disconnesso tutti i dispositivi. Su ognuno serve di nuovo la password.

finish-told = { $count ->
    [one] Abbiamo avvisato { $count } recapito di quello che è successo:
    [many] Abbiamo avvisato { $count } di recapiti di quello che è successo:
   *[other] Abbiamo avvisato { $count } recapiti di quello che è successo:
}

finish-next-heading = Che cosa fare ora

finish-sign-in = Accedi di nuovo. Qui l’accesso non è automatico, così nessun altro può usare questa pagina.

finish-sign-in-button = Vai alla pagina di accesso

finish-password-manager = Se usi un gestore delle password, salva lì la nuova password.

finish-not-you = Se qualcosa di tutto questo non l’hai fatto tu, parla subito con una persona.

finish-reference = Riferimento: { $reference }

finish-reference-about = Conserva questo riferimento. Ci aiuta se hai una domanda su quello che è successo oggi.

finish-protected-heading = La modalità protetta è attiva

finish-protected = Il tuo account è in modalità protetta fino al giorno { $until }. Fino ad allora nessuno può cambiare i recapiti o il secondo passaggio nel modo normale.

finish-protected-early = Per terminarla prima, torna qui e dimostra che sei tu. Usa due di queste cose: passkey, app di autenticazione, codice di backup.

finish-protected-end-button = Termina subito la modalità protetta

finish-save-button = Salva il riepilogo

finish-file-title = riepilogo

finish-close = Puoi chiudere questa pagina.

finish-feedback-link = Com’è stato rientrare nell’account?
