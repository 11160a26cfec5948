### La pagina è aperta nel browser interno di un’altra app.

browser-heading = Apri questa pagina nel tuo browser

browser-why = Stai vedendo questa pagina dentro un’altra app. Quell’app può leggere quello che inserisci, e le passkey potrebbero non funzionare.

browser-how = Apri il menu dell’app e scegli “Apri nel browser”. Oppure copia l’indirizzo e incollalo nel tuo browser.

browser-copy-button = Copia l’indirizzo
