### Congelare l’account con un solo gesto.

freeze-heading = Congela l’account

freeze-about = Per { $time } nessuno può cambiare i recapiti, la password, il secondo passaggio o l’accesso delle app.

freeze-told = Avvisiamo tutti i recapiti dell’account. Tu puoi comunque continuare qui.

freeze-button = Congela l’account

freeze-until = L’account è congelato fino al giorno { $until }.

freeze-what = Fino ad allora nessuno può cambiare i recapiti, il secondo passaggio o l’accesso delle app. Tu puoi comunque continuare qui.
