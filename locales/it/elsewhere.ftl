### Il recupero continua su un altro dispositivo.

elsewhere-asks-heading = Confronta i codici

elsewhere-asks = Il tuo altro dispositivo mostra un codice. Se è questo, premi lì “Sì, lo stesso codice”.

elsewhere-asks-next = Poi questa pagina continua da sola.

elsewhere-code-label = Codice

elsewhere-heading = Stai continuando su un altro dispositivo

elsewhere-follows = Questa pagina cambia quando lì arrivi al passaggio successivo.

elsewhere-follows-identify = Lì stai indicando di quale account si tratta.

elsewhere-follows-prove = Lì stai dimostrando che sei tu.

elsewhere-follows-secure = Lì stai mettendo al sicuro l’account.

elsewhere-follows-case = Lì stai chiedendo aiuto a una persona.

elsewhere-follows-finish = Lì hai finito.

elsewhere-take-back-button = Continua su questo dispositivo

elsewhere-take-back-about = Se l’altro dispositivo non è tuo, o non puoi usarlo, continua qui. Dovrai dimostrare ancora una volta che sei tu.
