### Códigos de todo tipo. Antes da primeira prova, os textos são iguais, exista a conta ou não.

## A pergunta, para cada tipo de código

code-email-heading = Digite o código do nosso e-mail

code-text-heading = Digite o código do nosso SMS

code-app-heading = Digite o código do seu app autenticador

code-backup-heading = Digite um dos seus códigos de backup

code-contact-heading = Digite o código que seu contato ler para você

code-other-heading = Digite o código

## Onde está o código

code-sent-to = Se existe uma conta para { $identifier }, enviamos um código para o e-mail dela.

code-text-sent-to = Se existe uma conta para { $identifier }, enviamos um código para o número de telefone dela.

code-contact-sent-to = Se existe um contato de recuperação para { $identifier }, enviamos um código para essa pessoa.

code-sent-to-address = Enviamos um código para { $address }.

code-app-about = Abra seu app autenticador. Ele mostra um código novo a cada 30 segundos.

code-backup-about = Os códigos de backup estão na lista que você salvou ou imprimiu antes. Cada código vale uma vez só.

code-contact-about = Ligue para essa pessoa. Ela lê o código para você. Ela nunca precisa da sua senha.

code-text-risk = Quem tomar o controle do seu número de telefone também recebe este código. Outra opção é mais segura.

code-arrival = Pode levar alguns minutos para chegar.

code-newest = Use o código mais recente. Os anteriores não valem mais.

code-works-for = O código vale por { $duration }.

code-works-until = O código vale até { $until }.

code-label = Código

code-hint = { $digits ->
    [one] { $digits } dígito. Espaços não fazem diferença.
    [many] { $digits } de dígitos. Espaços não fazem diferença.
   *[other] { $digits } dígitos. Espaços não fazem diferença.
}

code-characters-hint = { $characters ->
    [one] { $characters } letra ou número. Espaços e letras maiúsculas não fazem diferença.
    [many] { $characters } de letras e números. Espaços e letras maiúsculas não fazem diferença.
   *[other] { $characters } letras e números. Espaços e letras maiúsculas não fazem diferença.
}

code-keep-to-yourself = Digite o código só nesta página. Ninguém da equipe { -service } pede que você diga o código.

code-attempts-left = { $left ->
    [one] Você pode tentar este código mais { $left } vez.
    [many] Você pode tentar este código mais { $left } de vezes.
   *[other] Você pode tentar este código mais { $left } vezes.
}

## Uma espera depois de várias tentativas

code-wait-until = Você poderá digitar um código de novo neste horário: { $until }.

code-wait-left = Tempo até você poder digitar um código de novo: { $left }.

code-wait-over = Você já pode digitar um código de novo.

## O que pode estar errado. Cada texto diz o que fazer.

code-error-empty = Digite o código.

code-error-too-few = { $digits ->
    [one] O código tem { $digits } dígito. Digite o código inteiro.
    [many] O código tem { $digits } de dígitos. Digite o código inteiro.
   *[other] O código tem { $digits } dígitos. Digite o código inteiro.
}

code-error-too-many = { $digits ->
    [one] O código tem { $digits } dígito. Digite só esse.
    [many] O código tem { $digits } de dígitos. Digite só esses.
   *[other] O código tem { $digits } dígitos. Digite só esses.
}

code-error-not-digits = O código tem só números, sem letras. Não digite mais nada.

code-error-characters-missing = O código tem { $characters } letras e números. { $missing ->
    [one] Falta { $missing }.
    [many] Faltam { $missing }.
   *[other] Faltam { $missing }.
}

code-error-too-many-characters = { $characters ->
    [one] O código tem { $characters } letra ou número. Digite só isso.
    [many] O código tem { $characters } de letras e números. Digite só isso.
   *[other] O código tem { $characters } letras e números. Digite só isso.
}

code-error-foreign-sign = O código tem só letras e números. Deixe de fora qualquer outro caractere.

code-error-mistyped = Uma letra ou um número não está certo. Compare com o código que você tem.

code-error-backup-code-here = Isto parece um código de backup. Para usar esse código, escolha outra opção abaixo.

code-error-wrong-email = Este não é o código do nosso e-mail mais recente. Confira e digite de novo.

code-error-wrong-text = Este não é o código do nosso SMS mais recente. Confira e digite de novo.

code-error-wrong-app = Este não é o código que o app mostra para esta conta. Espere o próximo e digite.

code-error-app-clock = Veja se a data e a hora do seu celular estão no automático. Com o relógio errado, os códigos também saem errados.

code-error-wrong-backup = Este não é um código de backup que ainda vale para esta conta. Confira ou use outro.

code-error-wrong-contact = Este não é o código mais recente que seu contato recebeu. Peça para ler de novo.

code-error-wrong-other = Este não é o código. Confira e digite de novo.

code-error-clock-behind = O código está certo, mas o relógio do seu celular está cerca de { $off } atrasado.

code-error-clock-ahead = O código está certo, mas o relógio do seu celular está cerca de { $off } adiantado.

code-error-clock-what-next = Ative a data e a hora automáticas no celular. Depois digite o próximo código.

code-error-used-app = Este código foi usado há pouco. Espere o próximo e digite.

code-error-used-backup = Este código de backup já foi usado. Cada um vale uma vez só, então use outro.

code-error-expired = Este código expirou. Peça um novo código.

code-error-replaced = Já enviamos um código mais novo. Digite o código do e-mail mais recente.

code-error-dead = { $tries ->
    [one] Este código não vale mais, porque foi tentado { $tries } vez. Peça um novo código.
    [many] Este código não vale mais, porque foi tentado { $tries } de vezes. Peça um novo código.
   *[other] Este código não vale mais, porque foi tentado { $tries } vezes. Peça um novo código.
}

code-error-exhausted = Depois de tantas tentativas, este código não vale mais. Peça um novo código.

code-error-used = Este código já foi usado. Peça um novo código.

## Um novo código

code-resend-button = Enviar um novo código

code-resend-in = Tempo até você poder pedir um novo código: { $left }.

code-resend-ready = Você já pode pedir um novo código.

code-sent-again-status = Se existe uma conta, um novo código está a caminho. Os códigos anteriores não valem mais.

code-resend-limit = Já enviamos vários códigos. Você poderá pedir outro depois de { $until }.

## Não chegou nada?

code-nothing-link = Não chegou nada?

code-nothing-heading = Não chegou nada?

code-dead = Depois de tantas tentativas, este código não vale mais. Peça um novo código.

code-another-button = Escolher outra opção

code-nothing-text-wait = Espere alguns minutos. O SMS pode demorar.

code-nothing-text-phone = Veja se o celular está ligado e com sinal. O código vai para o número que já está na conta.

code-nothing-contact = Peça ao seu contato para olhar o e-mail, também na pasta de spam ou lixo eletrônico.

code-app-help-link = O código não funciona?

code-app-help-account = Procure o nome deste serviço no app. Cada conta tem seu próprio código.

code-app-help-clock = Deixe a data e a hora do celular no automático. Os códigos dependem do relógio dele.

code-app-help-next = Espere o próximo código e digite enquanto ele aparece.

code-backup-help-link = Onde estão meus códigos de backup?

code-backup-help-places = Procure onde você guarda papéis importantes, no seu gerenciador de senhas e entre os arquivos baixados.

code-backup-help-form = Um código de backup tem quatro grupos de quatro letras e números.

code-nothing-wait = Espere alguns minutos. O e-mail pode demorar.

code-nothing-spam = Procure na pasta de spam ou lixo eletrônico. Nossos e-mails vêm de { $address }.

code-nothing-junk = Procure na pasta de spam ou lixo eletrônico.

code-nothing-mailboxes = Procure em todas as suas caixas de e-mail. O código vai para o e-mail que já está na conta.

code-nothing-resend = Peça um novo código. Depois, use só o mais recente.

code-nothing-other-name-link = Usar outro e-mail, número de telefone ou nome de usuário

code-nothing-person = Se nada resolver, uma pessoa da nossa equipe pode olhar isso com você.

code-nothing-back-link = Voltar para digitar o código
