### Adicionar um app autenticador: a chave de configuração como imagem, como letras e como link.

authenticator-heading = Adicionar um app autenticador

authenticator-about = O app mostra um código novo a cada 30 segundos. Você vai precisar dele para entrar na conta.

authenticator-scan = Abra seu app autenticador e escaneie esta imagem com ele.

authenticator-picture-label = Imagem da chave de configuração, para o seu app autenticador

authenticator-same-phone = O app está neste celular?

authenticator-open-link = Abrir no seu app autenticador

authenticator-open-apple-link = Abrir no app Senhas

authenticator-typing = Se não der para escanear, digite esta chave no app. Escolha “baseada em tempo” se o app perguntar.

authenticator-key-label = Chave de configuração

authenticator-copy-button = Copiar a chave

authenticator-listed = No app, esta conta aparece como { -service }: { $account }.

authenticator-gone = A chave apareceu uma única vez, nesta página. Não dá para mostrar de novo.

authenticator-gone-next = Crie uma nova chave. A antiga vai parar de funcionar. Se você já escaneou a antiga, apague-a do app.

authenticator-renew-button = Criar uma nova chave

authenticator-works-until = Digite o código até { $until }. Depois disso, você pode criar uma nova chave.

authenticator-name-label = Dê um nome ao app

authenticator-name-hint = Por exemplo, o celular em que ele está. Você vê este nome quando confere sua segunda etapa.

authenticator-name-default = Meu app autenticador

authenticator-code-label = Código que o app mostra agora

authenticator-code-hint = 6 dígitos. Assim você confirma que o app está bem configurado.

authenticator-button = Adicionar o app

authenticator-what-next = Ele vai valer para entrar na conta depois que você confirmar todas as mudanças. Até lá, nada muda.

## Por que um código não serve

authenticator-error-behind = Este é um código de { $seconds } atrás. O relógio do celular está atrasado.

authenticator-error-ahead = Este é um código de daqui a { $seconds }. O relógio do celular está adiantado.

authenticator-error-clock-next = Ative a data e a hora automáticas no celular. Depois digite o novo código.

authenticator-error-account = Este código não é da chave desta página. O app pode mostrar várias contas.

authenticator-error-account-next = Procure { -service }: { $account } e digite o código que está ao lado.

authenticator-error-long = Este código tem dígitos a mais. Os códigos deste app têm 6.

authenticator-error-backup = Este é um código de backup. Digite os 6 dígitos que o app autenticador mostra agora.

authenticator-error-short = Este código tem dígitos a menos. Os códigos deste app têm 6.

authenticator-error-digits = Digite os 6 dígitos que o app mostra.

authenticator-error-empty = Digite o código que o app mostra.

authenticator-error-name-empty = Digite um nome.

authenticator-error-name-long = { $most ->
    [one] Use um nome com até { $most } caractere.
    [many] Use um nome com até { $most } de caracteres.
   *[other] Use um nome com até { $most } caracteres.
}

authenticator-error-name-signs = Use só letras, números e símbolos que aparecem na tela.

authenticator-error-there = Este app autenticador já está na conta.
