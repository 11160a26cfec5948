### Protezione da chi finge di essere noi.

scam-heading = Siamo davvero noi?

scam-address = Il vero indirizzo di questa pagina è { $address }. Confrontalo con l’indirizzo nel tuo browser.

scam-never = Non ti telefoniamo mai. Non chiediamo mai soldi. Non ti chiediamo mai di dire a qualcuno un codice o una password.

scam-contacted-button = Qualcuno mi ha contattato

scam-contacted-about = Premi qui se qualcuno ti ha telefonato, ti ha scritto o ti ha chiesto di aprire questa pagina.

scam-noted-status = Grazie. Se apri una pratica, la persona che la legge lo saprà.

scam-noted-advice = Smetti di parlare con chi ti ha contattato. Non dire a nessuno codici o password, e non pagare.
