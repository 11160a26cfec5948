feedback-heading = Como foi voltar a entrar?

feedback-leaving-heading = Como está sendo até agora?

feedback-lead = Um toque basta. Você também pode sair desta página: nada depende da sua resposta.

feedback-private = Guardamos sua resposta com a etapa em que você estava, e não com seu nome ou sua conta.

feedback-very-easy-button = Muito fácil

feedback-easy-button = Fácil

feedback-neither-button = Nem fácil nem difícil

feedback-hard-button = Difícil

feedback-very-hard-button = Muito difícil

feedback-thanks-heading = Agradecemos

feedback-thanks = Recebemos sua resposta.

feedback-sentence-label = O que devemos mudar?

feedback-sentence-hint = Uma frase já basta. Não escreva nomes, endereços nem códigos.

feedback-quote-label = Vocês podem citar esta frase em relatórios

feedback-send-button = Enviar
