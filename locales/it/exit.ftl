### Lasciare in fretta la pagina.

exit-title = Account

exit-button = Esci subito da questa pagina

exit-about = Da qui in poi ogni pagina ha un pulsante per uscire subito. Elimina quello che hai inserito e apre un altro sito.

exit-limits = Non può cancellare la cronologia del browser. Chi la guarda potrebbe vedere che eri qui.

exit-keys = Per fare lo stesso, premi tre volte il tasto Esc.
