### E-mails. Texto simples; uma linha vazia começa um novo parágrafo.

## O código

mail-code-subject = Seu código para a conta { -service }

mail-code-body =
    Olá,

    Alguém pediu para recuperar sua conta { -service }. Se foi você, este é o seu código:

    { $code }

    Digite o código na página em que você o pediu. Ele vale por { $duration }. Se você pediu mais de uma vez, use o
    código mais recente.

    Não diga este código a ninguém. Ninguém da equipe { -service } pede este código, nem por telefone, nem por chat.

    Se não foi você, pode ignorar este e-mail. Sem o código, nada muda na sua conta.

    { -service }

mail-code-short-body =
    Seu código para voltar a entrar na sua conta { -service }:

    { $code }

    Digite-o na página em que você o pediu. Ele funciona por: { $duration }. Vale o código mais novo.

    Não diga este código a ninguém. Ninguém da { -service } pede o código a você.

    Se você não o pediu, não precisa fazer nada. Sem o código, nada muda.

    { -service }

## Nenhuma conta com este endereço

mail-no-account-subject = Não existe conta { -service } com este e-mail

mail-no-account-body =
    Olá,

    Alguém digitou este endereço de e-mail para recuperar uma conta { -service }. Não existe conta com este endereço.

    Se foi você, sua conta pode ter outro endereço de e-mail. Tente esse outro, seu número de telefone ou seu nome de usuário.

    Se não foi você, pode ignorar este e-mail.

    { -service }

## A conta está desativada

mail-disabled-subject = Sua conta { -service } está desativada

mail-disabled-body =
    Olá,

    Alguém pediu para recuperar sua conta { -service }. A conta está desativada, por isso não enviamos nenhum código.

    Para usar a conta de novo, abra a página em que você pediu o código e escolha “Falar com uma pessoa”.

    Se não foi você, pode ignorar este e-mail.

    { -service }

## Um código para um contato de recuperação

mail-contact-code-subject = { $owner } pode pedir um código a você

mail-contact-code-body =
    Olá, { $contact },

    { $owner } tem uma conta { -service } e indicou você como alguém que pode ajudar com ela. Alguém está recuperando essa
    conta e pediu sua ajuda.

    Se { $owner } pedir, leia este código em voz alta:

    { $code }

    Ele vale por { $duration }.

    Leia o código só para { $owner }, frente a frente ou em uma ligação em que você reconheça a voz. Não escreva o código em
    uma mensagem e não o digite em nenhuma página. Ninguém da equipe { -service } pede este código.

    Se outra pessoa pedir este código, não diga.

    Se você não esperava este e-mail, conte a { $owner }. Sem o código, nada muda na conta.

    { -service }

## Um código que confirma um novo endereço de uma conta

mail-new-address-code-subject = Confirme este e-mail para a conta { -service }

mail-new-address-code-body =
    Olá,

    Alguém quer adicionar este endereço de e-mail à conta { -service } { $account }. Se foi você, este é o seu código:

    { $code }

    Digite o código na página em que você adicionou o endereço. Ele vale por { $duration }. Se você pediu mais de uma vez,
    use o código mais recente.

    Não diga este código a ninguém. Ninguém da equipe { -service } pede este código, nem por telefone, nem por chat.

    Se não foi você, pode ignorar este e-mail. Sem o código, o endereço não é adicionado.

    { -service }

## A conta foi recuperada e teve mudanças

mail-secured-subject = Sua conta { -service } foi recuperada e teve mudanças

mail-secured-body =
    Olá,

    Alguém recuperou a conta { -service } { $account } e fez mudanças nela.

    Quando: { $at }

    O que mudou:

    { $changes }

    Se foi você, não precisa fazer nada.

    Se não foi você, congele a conta. Enquanto ela está congelada, ninguém pode mudar as formas de contato nem o jeito de
    entrar. Este link faz isso e mais nada:

    { $link }

    Depois, abra { $address } por conta própria. Digite o endereço no navegador e escolha “Alguém entrou na minha conta”.
    Lá, uma pessoa também ajuda você.

    Enviamos este aviso para todas as formas de contato da conta, até as antigas, para que você saiba o que acontece.

    { -service }

mail-secured-protected-body =
    Olá,

    Alguém recuperou a conta { -service } { $account } e fez mudanças nela.

    Quando: { $at }

    O que mudou:

    { $changes }

    A conta está em modo protegido até { $until }. Até lá, ninguém pode mudar as formas de contato nem o jeito de entrar.

    Se foi você, não precisa fazer nada.

    Se não foi você, congele a conta. Enquanto ela está congelada, ninguém pode mudar as formas de contato nem o jeito de
    entrar. Este link faz isso e mais nada:

    { $link }

    Depois, abra { $address } por conta própria. Digite o endereço no navegador e escolha “Alguém entrou na minha conta”.
    Lá, uma pessoa também ajuda você.

    Enviamos este aviso para todas as formas de contato da conta, até as antigas, para que você saiba o que acontece.

    { -service }

mail-change-password = A senha é nova.

mail-change-backup-codes = Há novos códigos de backup. Os antigos não valem mais.

mail-change-sessions = { $count ->
    [one] { $count } dispositivo foi desconectado.
    [many] { $count } de dispositivos foram desconectados.
   *[other] { $count } dispositivos foram desconectados.
}

mail-change-devices = { $count ->
    [one] { $count } dispositivo precisa da segunda etapa de novo.
    [many] { $count } de dispositivos precisam da segunda etapa de novo.
   *[other] { $count } dispositivos precisam da segunda etapa de novo.
}

mail-change-access-removed = { $count ->
    [one] { $count } app ou encaminhamento perdeu o acesso: { $names }
    [many] { $count } de apps ou encaminhamentos perderam o acesso: { $names }
   *[other] { $count } apps ou encaminhamentos perderam o acesso: { $names }
}

mail-change-factors-added = { $count ->
    [one] { $count } segunda etapa foi adicionada: { $names }
    [many] { $count } de segundas etapas foram adicionadas: { $names }
   *[other] { $count } segundas etapas foram adicionadas: { $names }
}

mail-change-factors-removed = { $count ->
    [one] { $count } segunda etapa foi removida: { $names }
    [many] { $count } de segundas etapas foram removidas: { $names }
   *[other] { $count } segundas etapas foram removidas: { $names }
}

mail-change-factors-renamed = { $count ->
    [one] { $count } segunda etapa tem um novo nome. Ela se chamava: { $names }
    [many] { $count } de segundas etapas têm um novo nome. Elas se chamavam: { $names }
   *[other] { $count } segundas etapas têm um novo nome. Elas se chamavam: { $names }
}

mail-change-addresses-added = { $count ->
    [one] { $count } forma de contato foi adicionada: { $names }
    [many] { $count } de formas de contato foram adicionadas: { $names }
   *[other] { $count } formas de contato foram adicionadas: { $names }
}

mail-change-addresses-restored = { $count ->
    [one] { $count } forma de contato foi restaurada: { $names }
    [many] { $count } de formas de contato foram restauradas: { $names }
   *[other] { $count } formas de contato foram restauradas: { $names }
}

mail-change-addresses-removed = { $count ->
    [one] { $count } forma de contato foi removida: { $names }
    [many] { $count } de formas de contato foram removidas: { $names }
   *[other] { $count } formas de contato foram removidas: { $names }
}

mail-change-contacts-removed = { $count ->
    [one] { $count } contato de recuperação foi removido: { $names }
    [many] { $count } de contatos de recuperação foram removidos: { $names }
   *[other] { $count } contatos de recuperação foram removidos: { $names }
}

## O modo protegido depois de uma recuperação foi encerrado antes

mail-protection-ended-subject = O modo protegido da sua conta { -service } foi encerrado

mail-protection-ended-body =
    Olá,

    Depois de uma recuperação, a conta { -service } { $account } estava em modo protegido: ninguém podia mudar as formas de
    contato nem o jeito de entrar. Alguém encerrou isso antes do prazo.

    Quando: { $at }

    Se foi você, não precisa fazer nada.

    Se não foi você, congele a conta. Enquanto ela está congelada, ninguém pode mudar as formas de contato nem o jeito de
    entrar. Este link faz isso e mais nada:

    { $link }

    Depois, abra { $address } por conta própria. Digite o endereço no navegador e escolha “Alguém entrou na minha conta”.
    Lá, uma pessoa também ajuda você.

    Enviamos este aviso para todas as formas de contato da conta, até as antigas, para que você saiba o que acontece.

    { -service }

## A conta foi congelada

mail-frozen-subject = Sua conta { -service } está congelada

mail-frozen-body =
    Olá,

    A conta { -service } { $account } está congelada. Enquanto isso, ninguém pode mudar as formas de contato nem o jeito de
    entrar.

    Quando: { $at }

    Até: { $until }

    Se foi você, não precisa fazer nada.

    Se não foi você, nada está perdido. Abra { $address } por conta própria: digite o endereço no navegador e escolha
    “Alguém entrou na minha conta”. Lá, uma pessoa também ajuda você.

    Enviamos este aviso para todos os e-mails da conta, para que você saiba o que acontece.

    { -service }

## Uma recuperação espera

mail-wait-begun-subject = Alguém está recuperando sua conta { -service }

mail-wait-begun-body =
    Olá,

    Alguém está recuperando a conta { -service } { $account }. Para proteger a conta, há um tempo de espera antes que a
    senha possa ser trocada.

    Começou: { $at }

    Termina: { $until }

    Até lá, nada muda na conta. Depois disso, quem pediu precisa provar mais uma vez que a conta é sua.

    Se foi você, espere até lá. Depois, digite { $address } no navegador e continue.

    Se não foi você, cancele. Assim, quem pediu não pode continuar. Este link faz isso e mais nada:

    { $link }

    Enviamos este aviso para todos os e-mails da conta, para que você saiba o que acontece.

    { -service }

## A espera foi cancelada

mail-wait-cancelled-subject = O tempo de espera da sua conta { -service } foi cancelado

mail-wait-cancelled-body =
    Olá,

    Alguém estava recuperando a conta { -service } { $account } e esperava para continuar. Isso foi cancelado.

    Quando: { $at }

    Nada mudou na conta.

    Se foi você quem cancelou, não precisa fazer nada. Se a segurança da sua conta preocupa você, abra { $address } por conta própria. Digite o endereço no navegador e escolha “Alguém entrou na minha conta”.

    Se era você quem estava esperando, pode começar de novo nessa página. Lá, uma pessoa também ajuda você.

    { -service }

## Um código de backup foi usado e substituído

mail-backup-code-replaced-subject = Um código de backup da sua conta { -service } foi usado

mail-backup-code-replaced-body =
    Olá,

    Um código de backup da conta { -service } { $account } foi usado. Ele não vale mais, e um novo entrou no lugar dele.

    Quando: { $at }

    Se foi você, guarde o novo código de backup onde guardava o antigo.

    Se não foi você, congele a conta. Enquanto ela está congelada, ninguém pode mudar as formas de contato nem o jeito de
    entrar. Este link faz isso e mais nada:

    { $link }

    Depois, abra { $address } por conta própria. Digite o endereço no navegador e escolha “Alguém entrou na minha conta”.
    Lá, uma pessoa também ajuda você.

    { -service }

## Uma segunda etapa foi desativada

mail-factor-suspended-subject = Uma segunda etapa da sua conta { -service } foi desativada

mail-factor-suspended-body =
    Olá,

    Uma segunda etapa da conta { -service } { $account } foi desativada. Alguém está recuperando a conta e nos disse que
    perdeu o acesso a essa etapa ou que outra pessoa pode usá-la.

    O quê: { $factor }

    Quando: { $at }

    Se foi você, não precisa fazer nada. Você pode configurar de novo mais tarde.

    Se não foi você, congele a conta. Enquanto ela está congelada, ninguém pode mudar as formas de contato nem o jeito de
    entrar. Este link faz isso e mais nada:

    { $link }

    Depois, abra { $address } por conta própria. Digite o endereço no navegador e escolha “Alguém entrou na minha conta”.
    Lá, uma pessoa também ajuda você.

    { -service }

mail-factor-passkey = chaves de acesso

mail-factor-authenticator = o app autenticador

mail-factor-email = códigos por e-mail

mail-factor-text = códigos por SMS

mail-factor-backup = códigos de backup

mail-factor-contact = códigos de contatos de recuperação

mail-factor-person = a análise por uma pessoa

## Aprovamos a entrada de alguém na conta

mail-way-opened-subject = Alguém pode recuperar sua conta { -service }

mail-way-opened-body =
    Olá,

    Alguém nos disse que é a pessoa dona da conta { -service } { $account } e que não consegue entrar nela. Pessoas da nossa
    equipe analisaram o pedido e concordaram. Quem pediu pode mudar a senha e o jeito de entrar.

    Quando: { $at }

    O acesso fica aberto até: { $until }

    Se foi você, não precisa fazer nada.

    Se não foi você, feche este acesso. Assim, quem pediu não pode continuar, e uma pessoa analisa tudo de novo. Este link
    faz isso e mais nada:

    { $link }

    Depois, abra { $address } por conta própria. Digite o endereço no navegador e escolha “Alguém entrou na minha conta”.
    Lá, uma pessoa também ajuda você.

    Enviamos este aviso para todas as formas de contato da conta, também as antigas, para que nada aconteça sem você saber.

    { -service }

## Um caso foi aberto

mail-case-subject = Seu caso { -service } está aberto

mail-case-body =
    Olá,

    Agradecemos por contar o que aconteceu. Seu caso está aberto.

    Seu protocolo é { $reference }. Você pode dizer o protocolo para nós.

    { $days ->
        [one] Uma pessoa da nossa equipe vai ler seu caso e responder em até { $days } dia.
        [many] Uma pessoa da nossa equipe vai ler seu caso e responder em até { $days } de dias.
       *[other] Uma pessoa da nossa equipe vai ler seu caso e responder em até { $days } dias.
    } Quando houver uma resposta, vamos avisar neste endereço. A resposta fica na página do seu caso:

    { $link }

    Se a página pedir, o código do seu caso é { $code }. Use o código só nessa página: não leia para ninguém.

    Nunca pedimos senha, código nem dinheiro. Nunca ligamos para você e nunca pedimos para ver ou controlar seu dispositivo.

    Se você não abriu um caso, pode ignorar este e-mail. Nada muda em nenhuma conta por causa dele.

    { -service }

## Alguém informou a conta e o e-mail de um caso que está aberto

mail-case-again-subject = Você escreveu de novo para { -service }

mail-case-again-body =
    Olá,

    Você escreveu de novo para nós sobre uma conta. Você já tem um caso aberto para ela, então juntamos a ele o que você escreveu. O caso mantém o lugar na fila.

    Seu protocolo é { $reference }. Na página do caso, você vê como ele está e o que foi escrito:

    { $link }

    Se a página pedir, o novo código do seu caso é { $code }. O código dos e-mails anteriores não vale mais. Use o código só nessa página: não leia para ninguém.

    Nunca pedimos senha, código nem dinheiro. Nunca ligamos para você e nunca pedimos para ver ou controlar seu dispositivo.

    Se não foi você quem escreveu, conte isso na página.

    { -service }

## O código de um caso foi pedido na página dele, ou o e-mail dele foi mudado

mail-case-code-subject = O código do seu caso { -service }

mail-case-code-body =
    Olá,

    Aqui está um novo código para o seu caso { $reference }. Você pediu o código na página do caso, ou informou este e-mail lá:

    { $link }

    Se a página pedir, o código é { $code }. O código dos e-mails anteriores não vale mais. Use o código só nessa página: não leia para ninguém.

    Nunca pedimos senha, código nem dinheiro. Nunca ligamos para você e nunca pedimos para ver ou controlar seu dispositivo.

    Se não foi você quem pediu, pode ignorar este e-mail.

    { -service }

## O e-mail de um caso foi mudado: para o anterior

mail-case-moved-subject = Seu caso { -service } tem um novo e-mail

mail-case-moved-body =
    Olá,

    Em { $at }, alguém que tinha o código do seu caso { $reference } informou outro e-mail para ele. Agora escrevemos para esse outro e-mail, e não para este. O código dos e-mails anteriores não vale mais.

    Se não foi você, digite { $address } no navegador, escolha “Falar com uma pessoa” e conte isso para nós. Assim, um novo caso é aberto.

    Nunca pedimos senha, código nem dinheiro. Nunca ligamos para você e nunca pedimos para ver ou controlar seu dispositivo.

    { -service }

## Há novidades em um caso

mail-case-news-subject = Novidades no seu caso { -service }

mail-case-news-body =
    Olá,

    Há novidades no seu caso { $reference }. Para ler, digite { $page } no navegador. Depois, digite o código do e-mail mais recente que traz um código. Se não encontrar o código, peça um novo lá.

    Não escrevemos as novidades neste e-mail, porque outras pessoas podem ler.

    Nunca pedimos senha, código nem dinheiro. Nunca ligamos para você e nunca pedimos para ver ou controlar seu dispositivo.

    { -service }
