### A primeira pergunta: o que aconteceu? E o que tentar antes do caminho mais longo.

triage-heading = O que aconteceu com a sua conta?

triage-intro = Escolha o que mais se parece com a sua situação. Você pode voltar e escolher outra coisa quando quiser.

## As sete situações

triage-forgot-password = Esqueci minha senha

triage-forgot-password-about = Você ainda consegue ler seus e-mails.

triage-lost-second-factor = Perdi meu celular, app autenticador ou códigos de backup

triage-lost-second-factor-about = Um app autenticador é um app no celular que mostra códigos para entrar na conta.

triage-lost-contact = Não consigo usar meu e-mail ou número de telefone

triage-lost-contact-about = A conta tem um e-mail ou um número que você não usa mais.

triage-hacked = Alguém entrou na minha conta

triage-hacked-about = Ou aconteceu algo nela que não foi feito por você.

triage-locked = Minha conta está bloqueada

triage-locked-about = Aparece um aviso de que você não pode entrar por enquanto.

triage-impersonation = Alguém está se passando por mim

triage-impersonation-about = Você pode denunciar isso mesmo sem ter uma conta.

triage-known-person = Alguém que conheço pode ter acesso

triage-known-person-about = Pode ser a pessoa com quem você namora ou vive, alguém da família, um amigo ou um colega.

triage-error-empty = Escolha o que mais se parece com a sua situação. Se nada servir, fale com uma pessoa.

## Tente isto primeiro

triage-try-heading = Tente isto primeiro

triage-try-intro = Uma destas opções pode ser mais rápida. Leva um minuto para ver.

triage-try-device-heading = Outro dispositivo

triage-try-device = Veja seus outros celulares, tablets e computadores. Se um deles ainda está conectado à sua conta, use esse dispositivo.

triage-try-device-contact = Procure um dispositivo que ainda esteja conectado à sua conta. Nele você pode trocar o e-mail ou o número nas configurações.

triage-try-saved-password-heading = Uma senha salva

triage-try-saved-password = Veja no seu navegador ou gerenciador de senhas. Ele pode ter salvado a senha para você.

triage-try-backup-codes-heading = Seus códigos de backup

triage-try-backup-codes = Os códigos de backup são uma lista que você pode ter imprimido ou salvado quando criou sua conta. Cada código vale uma vez só.

triage-try-old-number-heading = Seu e-mail ou número antigo

triage-try-old-number = Seu provedor de e-mail ou sua operadora de celular talvez possa devolver o acesso a você. Pergunte.

triage-try-wait-heading = Esperar

triage-try-wait = Muitos bloqueios terminam sozinhos. Espere uma hora e depois entre como sempre.

triage-try-other-app-heading = Uma cópia do seu app autenticador

triage-try-other-app = Veja no seu celular ou tablet antigo. Muitos apps também conseguem passar os códigos para um novo celular.

triage-try-continue-button = Nada disso ajudou

## Invasão: primeiro as duas coisas mais importantes

triage-hacked-heading = Faça estas duas coisas primeiro

triage-hacked-mailbox-heading = Deixe sua caixa de e-mail segura

triage-hacked-mailbox = Se outra pessoa pode ler seus e-mails, troque a senha da sua caixa de e-mail antes de continuar.

triage-hacked-silence-heading = Não responda a ninguém

triage-hacked-silence = Não pague nada e não diga nenhum código a ninguém, não importa quem a pessoa diga que é.

triage-progress-saved = Guardamos seu progresso por um dia. Volte neste navegador ou crie um passe de recuperação para continuar em outro.

## Alguém que conheço pode ter acesso: segurança primeiro

triage-known-person-heading = Antes de continuar

triage-known-person-device = Use um dispositivo que só você usa. Quem tem acesso a este dispositivo pode ver esta página.

triage-known-person-noticed = A outra pessoa pode perceber quando você troca uma senha. Pense primeiro no que é seguro para você.

triage-known-person-helpline = Um serviço telefônico de apoio a pessoas em risco pode fazer um plano com você. Ligue de um telefone que só você usa.

triage-known-person-danger = Se você está em perigo, ligue para o número de emergência do seu país.

triage-known-person-continue-button = Este dispositivo é seguro

## Alguém está se passando por mim

triage-impersonation-heading = Conte quem está se passando por você

triage-impersonation-collect = Primeiro, copie o nome ou o endereço dessa conta na internet. Uma captura de tela (print) também ajuda.

## O que vem depois

triage-next-heading = O que acontece agora

triage-next = Diga qual é a conta e escolha uma opção que você ainda pode usar. Se não sobrar nenhuma, uma pessoa ajuda você.

## Situações que uma pessoa analisa

triage-person-heading = Uma pessoa vai ajudar você

triage-person-what-next = Você responde a três perguntas curtas. Uma pessoa da nossa equipe lê e responde.

triage-person-when = { $days ->
    [one] Vamos responder em até { $days } dia.
    [many] Vamos responder em até { $days } de dias.
   *[other] Vamos responder em até { $days } dias.
}

triage-person-button = Responder às perguntas

## De volta à primeira página

triage-unfinished = Você já começou. Continue de onde parou ou escolha de novo abaixo.

triage-unfinished-button = Continuar de onde parei
