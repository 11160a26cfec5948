### A página de quem ligou para nós: um código para ler e palavras que mostram que somos nós.

phone-heading = Você está no telefone conosco?

phone-about = Se você ligou para nós, leia em voz alta um código desta página. Assim vemos em que passo você está e podemos ajudar.

phone-sees = O que vemos: o passo, o que não deu certo e seu idioma. Nunca vemos um código, uma senha ou o que você digita.

phone-never = Nunca ligamos para você. Se alguém ligou para você, desligue.

phone-start-button = Mostrar um código

phone-none-heading = Comece uma recuperação primeiro

phone-none = Esta página ajuda enquanto você recupera uma conta neste navegador.

phone-none-link = Ir para a primeira página

phone-code-heading = Leia este código em voz alta

phone-code-label = Código para a ligação

phone-code-until = Ele vale uma vez só, até { $until }.

phone-code-next = Quando nosso suporte digitar o código, esta página mostra três palavras. É o suporte que diz as palavras primeiro.

phone-joined-heading = Nosso suporte pode ver seu passo

phone-phrase-label = Nosso suporte diz

phone-phrase-about = Se disserem outra coisa, ou se pedirem que você diga as palavras, não somos nós. Aperte “Parar de mostrar meu passo” e desligue.

phone-since = Desde { $since }. Isso termina sozinho depois de uma hora.

phone-offer-heading = O que sugerimos

phone-offer-another = Escolha outra opção para provar que é você.

phone-offer-newest = Procure o e-mail ou SMS mais recente com um código. Olhe também na pasta de spam ou lixo eletrônico.

phone-offer-person = Deixe uma pessoa da nossa equipe analisar: responda a algumas perguntas.

phone-offer-go-on = Continue de onde você está.

phone-offer-yours = Você decide. Nada acontece sozinho.

phone-back-link = Voltar para a recuperação

phone-end-button = Parar de mostrar meu passo

phone-over-heading = Não vemos mais seu passo

phone-over = Sua recuperação continua de onde estava.

phone-again-button = Mostrar outro código

phone-link = Está no telefone conosco?

phone-words = abacaxi. âncora. árvore. batata. bicicleta. brinquedo. cadeira. café. camisa. canguru. castelo. chocolate. chuva. cinema. circo. coruja. dinossauro. domingo. elefante. escola. espelho. fazenda. floresta. formiga. futebol. girafa. goiaba. guitarra. hotel. ilha. inverno. iogurte. janela. jardim. lápis. limão. livro. lua. mochila. montanha. música. navio. nuvem. óculos. ônibus. padaria. peixe. pijama. pipoca. piscina. praia. queijo. quintal. relógio. sapato. sorvete. tambor. tesoura. tigre. trem. túnel. xadrez. xícara. zebra.
