### Proteção contra quem se passa por nós. Em cada passo.

scam-heading = Somos nós mesmo?

scam-address = O endereço verdadeiro desta página é { $address }. Compare com o endereço no seu navegador.

scam-never = Nunca ligamos para você. Nunca pedimos dinheiro. Nunca pedimos que você diga a alguém um código ou uma senha.

scam-contacted-button = Alguém entrou em contato comigo

scam-contacted-about = Aperte aqui se alguém ligou ou escreveu para você, ou pediu que você abrisse esta página.

scam-noted-status = Agradecemos o aviso. Se você abrir um caso, quem ler vai saber disso.

scam-noted-advice = Pare de falar com essa pessoa. Não diga a ela nenhuma senha nem código e não pague nada.
