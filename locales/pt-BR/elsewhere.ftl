### A recuperação continua em outro dispositivo: o que mostra o dispositivo que não conduz.

## No dispositivo que pede

elsewhere-asks-heading = Compare os códigos

elsewhere-asks = Seu outro dispositivo mostra um código. Se for igual a este, aperte lá “Sim, é o mesmo código”.

elsewhere-asks-next = Depois, esta página continua sozinha.

elsewhere-code-label = Código

## No dispositivo que acompanha

elsewhere-heading = Você está continuando em outro dispositivo

elsewhere-follows = Esta página muda quando você chega ao próximo passo lá.

elsewhere-follows-identify = Lá você está dizendo qual é a conta.

elsewhere-follows-prove = Lá você está provando que é você.

elsewhere-follows-secure = Lá você está deixando a conta segura.

elsewhere-follows-case = Lá você está pedindo a ajuda de uma pessoa.

elsewhere-follows-finish = Lá você já terminou.

elsewhere-take-back-button = Continuar neste dispositivo

elsewhere-take-back-about = Se o outro dispositivo não é seu, ou se você não pode usar, continue aqui. Você vai provar mais uma vez que é você.
