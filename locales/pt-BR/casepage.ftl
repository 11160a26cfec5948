### A página de um caso: como ele está, o que foi escrito e o que dá para fazer. Funciona sem o app.

## Abrir com o protocolo e o código

casepage-open-heading = Abra a página do seu caso

casepage-open-intro = Você precisa do protocolo e do código do caso. Os dois estão no nosso primeiro e-mail sobre ele.

casepage-filled = Seu protocolo e seu código já estão preenchidos. Aperte o botão para continuar.

casepage-reference-label = Protocolo

casepage-reference-hint = Oito letras e números, como K7QM‑3XTB.

casepage-code-label = Código do caso

casepage-code-hint = Dezesseis letras e números. É só para esta página: ninguém da nossa equipe pede este código.

casepage-open-button = Abrir a página

casepage-reference-error = Confira o protocolo. Ele tem oito letras e números, como no e-mail.

casepage-code-error = Confira o código do caso. Ele tem dezesseis letras e números, como no e-mail.

casepage-refused = O protocolo e o código não combinam, ou já existe um código mais novo. Use os do nosso e-mail mais recente.

casepage-kept-label = O que você estava escrevendo

casepage-kept-hint = Isto ainda não foi enviado. Você pode enviar na página do seu caso.

## Receber o código de novo

casepage-again-heading = Receber o código de novo

casepage-again-about = Digite o protocolo acima. O código pode ficar em branco. Vamos enviar um novo código para o e-mail do seu caso. Depois disso, o código antigo não vale mais.

casepage-again-button = Enviar o código

casepage-again-done-heading = Veja seu e-mail

casepage-again-done = Se esse caso existe, enviamos um novo código para o e-mail dele. Pode levar alguns minutos. Enviamos só alguns por dia.

casepage-again-else = Se nada chegar, procure na pasta de spam ou lixo eletrônico. Você também pode contar de novo o que aconteceu. Vamos juntar tudo ao seu caso.

## Como o caso está

casepage-service-heading = Você está esperando nossa resposta

casepage-person-heading = Estamos esperando sua resposta

casepage-approved-heading = Você já pode deixar sua conta segura

casepage-refused-case-heading = Não conseguimos confirmar que a conta é sua

casepage-closed-heading = Este caso está encerrado

casepage-facts-heading = Seu caso

casepage-reference-row = Protocolo

casepage-next-row = Próxima data

casepage-service-until = Você terá notícias nossas até { $until }.

casepage-service-late = Nosso prazo era { $until } e estamos com atraso. Seu caso mantém o lugar na fila.

casepage-person-until = Escreva para nós até { $until }. Depois disso, vamos encerrar o caso.

casepage-approved-until = Você pode fazer isso até { $until }. Depois disso, vamos encerrar o caso.

casepage-refused-until = O caso fica aberto para você até { $until }. Depois disso, vamos encerrar o caso.

casepage-line-row = Lugar na fila

casepage-line-first = Seu caso é o próximo.

casepage-line = { $before ->
    [one] { $before } caso está antes do seu.
    [many] { $before } de casos estão antes do seu.
   *[other] { $before } casos estão antes do seu.
}

casepage-usual-row = Tempo habitual

casepage-usual = Metade dos casos recentes teve a primeira resposta em até { $time }.

casepage-address-row = Escrevemos para

casepage-notices = Quando há novidades, enviamos um e-mail. A novidade em si aparece só nesta página.

## O que foi escrito

casepage-messages-heading = O que foi escrito

casepage-you = Você

casepage-we = Nós

casepage-second-attempt = Escrito sem o código do caso

casepage-written = { $at }

casepage-said-photographs-asked = Pedimos que você envie fotos de documentos.

casepage-said-photograph-added = Uma foto foi adicionada.

casepage-said-approved = Concordamos que a conta é sua.

casepage-said-upheld = Concordamos que esta conta está se passando por você.

casepage-said-refused = Não conseguimos confirmar que a conta é sua.

casepage-said-report-refused = Não conseguimos confirmar que esta conta está se passando por você.

casepage-said-appealed = Foi pedida uma nova análise. Agora quem decide é outra pessoa.

casepage-said-closed = O caso foi encerrado.

casepage-said-address = O e-mail para o qual escrevemos foi mudado nesta página.

casepage-said-account-changed = A conta mudou depois da nossa decisão. Por isso, vamos analisar o caso de novo antes de você continuar. Você terá notícias nossas.

casepage-said-way-closed = Alguém que lê um dos endereços da conta fechou este acesso a ela. Vamos analisar o caso de novo.

casepage-said-withdrawn = Voltamos atrás na decisão de que a conta é sua.

## Escrever

casepage-write-heading = Escreva para nós

casepage-write-label = Sua mensagem

casepage-write-hint = Use suas palavras. Não escreva nenhuma senha nem código.

casepage-write-button = Enviar a mensagem

casepage-write-error-empty = Escreva sua mensagem. Uma frase já basta.

casepage-write-error-too-long = { $most ->
    [one] Escreva até { $most } caractere.
    [many] Escreva até { $most } de caracteres.
   *[other] Escreva até { $most } caracteres.
}

## Aprovado

casepage-go-on-about = Concordamos que a conta é sua. Nas próximas páginas, você escolhe uma nova senha e deixa a conta segura. Vamos avisar todas as formas de contato da conta.

casepage-go-on-confirm = Primeiro, abra esta página com o link ou o código do nosso e-mail. Assim sabemos que o e-mail é seu.

casepage-go-on-app = As próximas páginas precisam de um navegador que consiga abrir o app. Se o Modo de Isolamento estiver ativado, use outro dispositivo: veja abaixo.

casepage-go-on-button = Deixar a conta segura

## Recusado

casepage-refused-about = A conta ainda pode ser sua, mas o que está neste caso não foi suficiente.

casepage-next-heading = O que você pode fazer agora

casepage-next-proof = Use outra opção para recuperar a conta. Pode ser um código por e-mail ou SMS, um código de backup, uma chave de acesso ou um contato de recuperação.

casepage-next-proof-link = Ver todas as opções para voltar a uma conta

casepage-next-documents = Peça uma nova análise e diga quais outros documentos você tem. Podemos então pedir fotos deles.

casepage-appeal-heading = Pedir uma nova análise

casepage-appeal-about = Quem decide então é alguém que ainda não conhece este caso. Você pode pedir uma nova análise uma vez só.

casepage-appeal-label = Por que a conta é sua?

casepage-appeal-hint = Diga o que podemos não ter visto. Não escreva nenhuma senha nem código.

casepage-appeal-button = Pedir uma nova análise

casepage-appealed-before = Duas pessoas já decidiram neste caso, cada uma por conta própria. Não dá para pedir outra análise.

casepage-new-case = Você pode abrir um novo caso se tiver algo novo para contar.

casepage-withdrawn-about = Tínhamos concordado que a conta é sua, mas voltamos atrás. Este acesso à conta está fechado. Nada mais muda na conta por meio dele.

casepage-report-refused-heading = Não conseguimos confirmar que a conta está se passando por você

casepage-report-refused-about = Isso ainda pode ser verdade, mas o que está neste caso não foi suficiente.

casepage-report-withdrawn-about = Tínhamos concordado que a conta está se passando por você, mas voltamos atrás.

casepage-report-next = Peça uma nova análise e diga o que mais mostra que a conta está se passando por você.

casepage-report-appeal-label = O que mostra que a conta está se passando por você?

## Encerrado

casepage-closed-by-person = Você encerrou o caso.

casepage-closed-no-answer = Nada aconteceu nele por muito tempo.

casepage-closed-upheld = Concordamos que a conta está se passando por você. Nossa equipe já está cuidando disso. Você não precisa fazer nada.

casepage-closed-recovered = A conta foi recuperada e está segura.

casepage-closed-stays = O que você escreveu fica aqui até { $until }. Depois, apagamos. O protocolo, as datas e a decisão ficam conosco.

## O que mais dá para fazer

casepage-more-heading = Mais opções para este caso

casepage-address-summary = Mudar o e-mail para o qual escrevemos

casepage-address-about = Vamos enviar um novo código do caso para o novo e-mail e um aviso para o antigo. Os outros dispositivos vão precisar do novo código.

casepage-address-label = Novo endereço de e-mail

casepage-address-hint = Use um e-mail que só você possa ler.

casepage-address-button = Mudar o e-mail

casepage-device-summary = Continuar em outro dispositivo

casepage-device-about = Vamos mostrar um novo código aqui, uma única vez. Depois disso, o código do e-mail não vale mais.

casepage-device-button = Mostrar um novo código

casepage-device-heading = Um novo código do seu caso

casepage-device-once = Este código só aparece agora. Anote ou digite no outro dispositivo.

casepage-device-where = Abra esta página no outro dispositivo e digite o protocolo e o código:

casepage-back-link = Voltar para o seu caso

casepage-close-link = Encerrar o caso

casepage-close-heading = Encerrar este caso?

casepage-close-then = Depois disso, ninguém mais trabalha nele, e não dá para abrir de novo. Você pode abrir um novo caso quando quiser.

casepage-close-photographs = As fotos que você enviou são apagadas na hora.

casepage-close-texts = O que foi escrito fica 90 dias aqui, para você ler. Depois, apagamos.

casepage-close-way = Você não vai mais poder usar o caso para voltar à sua conta.

casepage-close-button = Encerrar o caso

casepage-leave-about = Se outras pessoas também usam este dispositivo, saia desta página quando terminar.

casepage-leave-button = Sair desta página

casepage-left-status = Você saiu da página do seu caso.

casepage-other-heading = Seu link é de outro caso

casepage-other-about = Outro caso está aberto neste navegador. O botão abre o caso do link no lugar dele.

## O que acabou de ser feito

casepage-written-status = Sua mensagem está no caso.

casepage-moved-status = O e-mail foi mudado. Um novo código está a caminho do novo e-mail.

casepage-appealed-status = Seu pedido de nova análise está no caso. Agora quem decide é outra pessoa.

casepage-closed-status = O caso está encerrado.

casepage-back-status = Precisamos olhar o caso de novo. A mensagem mais recente diz por quê.

casepage-changed-status = O caso mudou nesse meio-tempo. É assim que ele está agora.

## Problemas

casepage-trouble-heading = Isto não deu certo
