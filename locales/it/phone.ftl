### La pagina di chi ci ha telefonato: un codice da leggere a voce, e parole che dimostrano che siamo noi.

phone-heading = Sei al telefono con noi?

phone-about = Se ci hai telefonato tu, leggi a voce un codice di questa pagina. Così possiamo vedere a quale passaggio sei e aiutarti.

phone-sees = Che cosa vediamo: il passaggio, che cosa non ha funzionato e la tua lingua. Non vediamo mai un codice, una password o quello che scrivi.

phone-never = Non ti telefoniamo mai. Se qualcuno ti ha telefonato, riaggancia.

phone-start-button = Mostra un codice

phone-none-heading = Prima inizia un recupero

phone-none = Questa pagina aiuta mentre recuperi un account in questo browser.

phone-none-link = Vai alla prima pagina

phone-code-heading = Leggi a voce questo codice

phone-code-label = Codice per la telefonata

phone-code-until = Funziona una volta sola, fino al giorno { $until }.

phone-code-next = Quando la nostra assistenza ha inserito il codice, questa pagina mostra tre parole. L’assistenza le dice per prima.

phone-joined-heading = La nostra assistenza può vedere il tuo passaggio

phone-phrase-label = La nostra assistenza dice

phone-phrase-about = Se al telefono dicono altre parole, o chiedono di dirle a te, non siamo noi. Premi “Non mostrare più il mio passaggio” e riaggancia.

phone-since = Inizio: { $since }. Finisce in automatico dopo un’ora.

phone-offer-heading = Che cosa ti consigliamo

phone-offer-another = Scegli un altro modo per dimostrare che sei tu.

phone-offer-newest = Cerca l’email o l’SMS più recente con un codice. Guarda anche nella cartella spam o posta indesiderata.

phone-offer-person = Lascia che se ne occupi una persona: rispondi a qualche domanda.

phone-offer-go-on = Continua da dove sei.

phone-offer-yours = Decidi tu. Non succede nulla in automatico.

phone-back-link = Torna al recupero

phone-end-button = Non mostrare più il mio passaggio

phone-over-heading = Non vediamo più il tuo passaggio

phone-over = Il tuo recupero continua da dove era.

phone-again-button = Mostra un altro codice

phone-link = Sei al telefono con noi?

phone-words = albero. arancia. balena. barca. biscotto. bottone. burro. candela. castello. cavallo. chitarra. ciliegia. circo. coperta. delfino. diamante. elefante. farfalla. finestra. fiume. forchetta. fragola. gelato. giardino. giraffa. isola. lampada. latte. lenzuolo. libro. luna. marmellata. matita. miele. montagna. musica. neve. nuvola. ombrello. orologio. pappagallo. pentola. pianoforte. pinguino. panchina. quaderno. rosa. sabbia. scarpa. semaforo. sole. specchio. stella. tamburo. tappeto. tartaruga. tigre. treno. valigia. vento. violino. vulcano. zaino. zucchero.
