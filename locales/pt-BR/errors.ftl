### Quando algo está no caminho: esperas, a conexão, o serviço.

## Esperas

errors-wait-heading = Espere um pouco antes de tentar de novo

errors-wait-why = Houve muitas tentativas em pouco tempo. A espera protege a conta.

errors-wait-until = Você poderá tentar de novo neste horário: { $until }.

errors-wait-left = Tempo até você poder tentar de novo: { $left }.

errors-wait-over = Você já pode tentar de novo.

errors-wait-network = Muitas tentativas vieram da sua rede. Outras pessoas que usam essa rede podem ter feito isso.

## A conexão

errors-offline-heading = Você está sem internet

errors-offline = Este dispositivo não está conectado à internet. O que você digitou continua aqui.

errors-offline-what-next = Esta página continua assim que a conexão voltar.

errors-online-status = A conexão voltou.

errors-timeout-heading = A resposta está demorando demais

errors-timeout = A conexão pode estar lenta. O que você digitou continua aqui. Se você tentar de novo, nada é feito duas vezes.

## O serviço

errors-service-heading = Desculpe, há um problema no serviço

errors-service-saved = Seu progresso está salvo. Talvez você precise digitar de novo o que está nesta página.

errors-service-what-next = Tente de novo daqui a alguns minutos. Se não resolver, fale com uma pessoa.

errors-service-until = Esperamos que volte a funcionar neste horário: { $until }.

## A página

errors-old-heading = Há uma versão mais nova desta página

errors-old = Recarregue a página para continuar. Você volta para o mesmo passo.

errors-moved-heading = Você já está mais adiante

errors-moved = Este passo foi feito em outra janela ou há pouco. Abrimos o passo em que você está.

errors-busy = Ainda estamos fazendo isso. Leva alguns segundos.

errors-form = Algo neste formulário não pôde ser lido. Confira e envie de novo.

errors-not-found-heading = Não há página neste endereço

errors-not-found = Confira o endereço da página ou comece do início.

errors-stopped-heading = A página parou de funcionar

errors-stopped = Seu progresso está salvo. Recarregue a página para continuar de onde parou.

## Quando o endereço da página ou o botão Voltar não leva a nada

errors-closed-step = Não dá para abrir esse passo agora. Este é o passo em que você está.

## Mais sobre a conexão e o serviço

errors-cut-off-heading = Não conseguimos falar com o serviço

errors-cut-off = A conexão pode ter caído. O que você digitou continua aqui. Se você tentar de novo, nada é feito duas vezes.

errors-closed-heading = Esta opção não está disponível agora

errors-closed = Você não pode usar esta opção no momento. Escolha outra opção ou fale com uma pessoa.

errors-passkey-heading = A chave de acesso não funcionou

errors-passkey = Ela pode ser de outra conta. Tente outra chave de acesso ou escolha outra opção.

errors-receipt = Se você falar conosco sobre isto, diga { $code }.

errors-again-heading = Estamos tentando de novo

errors-again = A conexão não está boa. O que você digitou continua aqui e nada é feito duas vezes.

errors-foreign-heading = Outra página respondeu

errors-foreign = Um Wi-Fi público pode pedir que você entre nele antes. Abra qualquer outra página para ver se é isso. Depois, tente de novo.

errors-lasting = Você não precisa esperar aqui. Abra esta página de novo neste navegador até { $until } e você voltará a este passo.

errors-lasting-pass = Seu passe de recuperação funciona em qualquer dispositivo.
