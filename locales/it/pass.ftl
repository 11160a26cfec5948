### Il pass di recupero.

pass-panel-heading = Continua più tardi o altrove

pass-about = Con un pass di recupero ritrovi i tuoi progressi in un altro browser o un altro giorno. Non porta mai con sé password o codici.

pass-make-button = Crea un pass di recupero

pass-remake-button = Crea un nuovo pass di recupero

pass-have = Hai un pass di recupero: { $reference }. Funziona fino al giorno { $until }.

pass-remake-about = Non possiamo mostrarlo di nuovo. Un nuovo pass lo sostituisce.

pass-heading = Il tuo pass di recupero

pass-keep = Conservalo dove puoi leggerlo solo tu. Chi lo ha può continuare al posto tuo, ma deve comunque dimostrare chi è.

pass-shown-once = Lo mostriamo solo questa volta.

pass-reference-label = Riferimento

pass-code-label = Codice del pass

pass-works-until = Il pass funziona fino al giorno { $until }.

pass-picture-label = Immagine con il link del tuo pass, per la fotocamera di un telefono

pass-picture-hint = Puoi anche inquadrare questa immagine con un telefono.

pass-save-button = Salva come file di testo

pass-file-title = pass-di-recupero

pass-file-heading = Pass di recupero di { -service }

pass-file-use = Per continuare, apri { $address } e inserisci le due righe.

pass-file-line = { $label }: { $value }

pass-use-link = Ho un pass di recupero

pass-use-heading = Continua con un pass di recupero

pass-use-intro = Inserisci quello che c’è sul tuo pass di recupero. Poi dimostri ancora una volta che sei tu.

pass-reference-hint = 8 lettere e cifre, ad esempio K7QM‑3XTB.

pass-code-hint = 16 lettere e cifre in quattro gruppi. Spazi e trattini non contano.

pass-error-reference-empty = Inserisci il riferimento del tuo pass di recupero.

pass-error-reference = Questo non è un riferimento. Controlla ognuna delle 8 lettere e cifre.

pass-error-code-empty = Inserisci il codice del tuo pass di recupero.

pass-error-code-short = { $missing ->
    [one] Manca { $missing } lettera o cifra del codice. Inseriscile tutte e 16.
    [many] Mancano { $missing } di lettere o cifre del codice. Inseriscile tutte e 16.
   *[other] Mancano { $missing } lettere o cifre del codice. Inseriscile tutte e 16.
}

pass-error-code-long = È più lungo del codice. Inserisci solo le sue 16 lettere e cifre.

pass-error-code-signs = Il codice ha solo lettere e cifre. Inseriscilo com’è sul pass.

pass-error-code-mistyped = Una lettera o una cifra del codice non è giusta. Confrontalo con il tuo pass.

pass-error-unknown = Nessun pass di recupero ha questo riferimento e questo codice. Controllali tutti e due. Se hai creato un pass più recente, usa quello.
