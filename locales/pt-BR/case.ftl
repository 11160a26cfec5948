### O caso: três perguntas, conferir as respostas, o protocolo.

## O formulário

case-heading = Conte o que aconteceu

case-help-heading = Com o que você precisa de ajuda?

case-intro = Uma pessoa da nossa equipe lê suas respostas. Você pode conferir tudo antes de enviar.

case-account-label = Com qual conta você precisa de ajuda?

case-account-hint = Digite o e-mail, o número de telefone ou o nome de usuário. Se não souber, escreva o que lembra.

case-account-impersonation-label = Qual conta está se passando por você?

case-account-impersonation-hint = Digite o nome ou o endereço dessa conta na internet.

case-email-label = Em qual e-mail podemos falar com você?

case-email-hint = Use um e-mail que só você possa ler. Pode ser diferente do e-mail da conta.

case-story-label = O que aconteceu?

case-story-hint = Use suas palavras. Diga o que você já tentou. Não escreva nenhuma senha nem código.

case-story-hacked-label = O que você notou na sua conta?

case-story-hacked-hint = Diga o que aconteceu primeiro, e quando. Não escreva nenhuma senha nem código.

case-story-access-label = O que você já tentou até agora?

case-story-access-hint = Diga o que você não tem mais, e desde quando. Não escreva nenhuma senha nem código.

case-story-impersonation-label = O que essa conta faz?

case-story-impersonation-hint = Diga para quem essa conta escreve, e o que ela diz. Não escreva nenhuma senha nem código.

case-story-left = { $left ->
    [one] Você ainda pode escrever { $left } caractere.
    [many] Você ainda pode escrever { $left } de caracteres.
   *[other] Você ainda pode escrever { $left } caracteres.
}

case-privacy = Usamos suas respostas só para ajudar você com esta conta. Só quem trabalha no seu caso lê o que você escreveu.

## O que pode estar errado

case-account-error-empty = Digite qual é a conta, ou o que você lembra dela.

case-account-error-too-long = { $most ->
    [one] Descreva a conta com até { $most } caractere.
    [many] Descreva a conta com até { $most } de caracteres.
   *[other] Descreva a conta com até { $most } caracteres.
}

case-email-error-empty = Digite um e-mail em que possamos falar com você.

case-email-error-format = Digite o endereço de e-mail completo, como nome@example.org.

case-email-error-too-long = { $most ->
    [one] Digite um endereço de e-mail com até { $most } caractere.
    [many] Digite um endereço de e-mail com até { $most } de caracteres.
   *[other] Digite um endereço de e-mail com até { $most } caracteres.
}

case-story-error-empty = Escreva o que aconteceu. Uma frase já basta.

case-story-error-too-long = { $most ->
    [one] Escreva até { $most } caractere sobre o que aconteceu.
    [many] Escreva até { $most } de caracteres sobre o que aconteceu.
   *[other] Escreva até { $most } caracteres sobre o que aconteceu.
}

case-situation-error-empty = Escolha o que aconteceu com a sua conta.

## Conferir as respostas

case-check-heading = Confira suas respostas

case-check-intro = Nada é enviado antes de você apertar o botão.

case-check-button = Enviar

case-situation-row = O que aconteceu

case-account-row = Conta

case-email-row = Seu e-mail

case-story-row = Nas suas palavras

case-contacted-row = Alguém entrou em contato com você

case-change-situation-label = Mudar a resposta sobre o que aconteceu

case-change-account-label = Mudar a resposta sobre a conta

case-change-email-label = Mudar seu e-mail

case-change-story-label = Mudar o que você escreveu

## O caso está aberto

case-opened-heading = Seu caso está aberto

case-reference-label = Seu protocolo

case-reference-about = Anote ou imprima esta página. Você pode dizer o protocolo para nós. Ele não tem letras parecidas entre si.

case-next-heading = O que acontece agora

case-answer-within = { $days ->
    [one] Uma pessoa da nossa equipe vai ler seu caso e escrever para { $email } em até { $days } dia.
    [many] Uma pessoa da nossa equipe vai ler seu caso e escrever para { $email } em até { $days } de dias.
   *[other] Uma pessoa da nossa equipe vai ler seu caso e escrever para { $email } em até { $days } dias.
}

case-answer-from = Nossos e-mails vêm de { $address }. A resposta aparece só na página do seu caso.

case-answer-until = Você terá notícias nossas até { $until }.

case-copy-sent = Nosso e-mail tem um link para a página do seu caso.

case-page-button = Abrir a página do seu caso

case-never-heading = O que nunca pedimos

case-never-secrets = Nunca pedimos senha, código nem código de backup.

case-never-money = Nunca pedimos dinheiro.

case-never-remote = Nunca ligamos para você e nunca pedimos para ver ou controlar seu dispositivo.

case-not-changed = Até lá, não mudamos nada na sua conta.
