### Fotos de documentos, na página de um caso: só quando foram pedidas.

photographs-heading = Adicionar fotos

## Antes de adicionar

photographs-purpose = Pedimos fotos de um documento para verificar que esta conta é sua. Usamos as fotos só para isso.

photographs-optional = Enviar fotos é opcional. Sem elas, seu caso pode demorar mais, ou talvez não possamos devolver a conta a você.

photographs-other-ways = Você também pode escrever aqui o que mais mostra que a conta é sua. Conte quando você a criou ou para que a usava.

photographs-kept-heading = O que acontece com as fotos

photographs-kept = { $days ->
    [one] Guardamos as fotos trancadas até decidirmos, no máximo { $days } dia depois da última novidade no seu caso. Depois, apagamos.
    [many] Guardamos as fotos trancadas até decidirmos, no máximo { $days } de dias depois da última novidade no seu caso. Depois, apagamos.
   *[other] Guardamos as fotos trancadas até decidirmos, no máximo { $days } dias depois da última novidade no seu caso. Depois, apagamos.
}

photographs-who = Só quem trabalha no seu caso pode abrir as fotos. Registramos cada vez que isso acontece. Um programa procura vírus. Nenhum programa compara rostos.

photographs-place-removed = Removemos o que sua câmera inclui sem você ver, como o lugar e a hora.

photographs-delete = Você pode remover cada foto aqui quando quiser. Para que tudo seja apagado, encerre seu caso.

photographs-cover-heading = O que cobrir

photographs-cover-numbers = Cubra os números do documento, como o do passaporte, do RG ou do CPF.

photographs-cover-lines = Cubra as linhas de letras e números na parte de baixo de um passaporte ou no verso de um cartão.

photographs-cover-rest = Precisamos do seu nome, da sua data de nascimento e da data de validade do documento. Cubra todo o resto, também a sua foto.

photographs-cover-how = Basta uma tira de papel sobre o documento.

## Escolher

photographs-choose-label = Escolher uma foto

photographs-choose-hint = Em JPEG, PNG ou WebP. Até { $count } fotos, cada uma com no máximo { $megabytes } MB.

photographs-camera-label = Tirar uma foto

photographs-send-button = Adicionar esta foto

photographs-no-camera = Se a câmera não abrir, tire a foto antes e depois escolha a foto aqui.

photographs-done-button = Já adicionei todas

photographs-done-hint = Aperte quando terminar. Seu lugar na fila continua o mesmo.

## A lista

photographs-list-heading = O que você adicionou

photographs-number = Foto { $number }

photographs-state-receiving = Ainda não chegou inteira. Escolha a mesma foto de novo para continuar.

photographs-state-checking = Ela chegou e está sendo verificada.

photographs-state-ready = Ela está aqui. Quem trabalha no seu caso pode abrir.

photographs-remove-button = Remover

photographs-hide-button = Remover da lista

## Enquanto uma é enviada

photographs-sending-status = { $done } de { $total } MB enviados.

photographs-waiting-status = Ela espera a vez dela.

photographs-cut-status = A conexão caiu. Vamos continuar quando ela voltar.

photographs-paused-status = O envio está em pausa.

photographs-pause-button = Pausar

photographs-resume-button = Continuar

photographs-again-button = Tentar de novo

photographs-preview-label = A foto que você escolheu

## Por que uma não foi aceita

photographs-refused-heading = Esta foto não foi adicionada

photographs-refused-empty = Não há nada neste arquivo. Escolha outro.

photographs-refused-no-picture = Não conseguimos ler este arquivo como foto. Escolha um JPEG, PNG ou WebP, ou uma captura de tela dele.

photographs-refused-heic = Não conseguimos ler fotos HEIC. Escolha a foto na sua galeria de fotos, e não nos arquivos, ou envie uma captura de tela.

photographs-refused-pdf = Este é um documento PDF. Tire uma foto ou faça uma captura de tela dele e escolha essa imagem.

photographs-refused-other-kind = Não conseguimos ler este tipo de imagem. Escolha um JPEG, PNG ou WebP, ou uma captura de tela dela.

photographs-refused-too-large = Este arquivo tem mais de { $megabytes } MB. Escolha um menor ou envie uma captura de tela.

photographs-refused-too-many-pixels = Esta imagem é grande demais para lermos. Escolha uma menor ou envie uma captura de tela.

photographs-refused-damaged = Uma parte desta foto está faltando ou com defeito. Tire a foto de novo ou escolha outra.

photographs-refused-infected = Não pudemos aceitar esta foto. Tire a foto de novo ou escolha outra.

photographs-refused-too-many = Você já adicionou { $count } fotos. Remova uma antes de adicionar outra.

photographs-refused-full = Suas fotos juntas são grandes demais. Remova uma antes de adicionar outra.

photographs-refused-not-asked = Seu caso não precisa de fotos no momento. Esta página mostra o que já está aqui.

photographs-refused-unknown = Não temos mais este envio. Escolha a foto de novo.

photographs-refused-expired = O tempo deste envio acabou. Escolha a foto de novo.

photographs-refused-request = A foto não chegou como foi enviada. Tente de novo.

photographs-refused-signed-out = Seu caso não está mais aberto neste navegador. Digite seu protocolo e seu código de novo.

photographs-refused-busy = Muitas fotos estão chegando. Vamos tentar de novo daqui a pouco.

photographs-refused-wait = Houve muitas tentativas em pouco tempo. Espere um pouco e tente de novo.

photographs-refused-elsewhere = Isto veio de outra página. Abra seu caso e escolha a foto lá.

photographs-back-link = Voltar para o seu caso
