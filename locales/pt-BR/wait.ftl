### Tempo de espera: a recuperação descansa, para que a pessoa dona da conta saiba e possa parar.

wait-heading = Há um tempo de espera

wait-lead = Você já deu provas suficientes. Agora esperamos, para que a pessoa dona da conta possa parar tudo se não for você.

wait-until = Você pode continuar a partir de { $until }.

wait-left = Tempo que falta: { $left }.

wait-over-status = O tempo de espera acabou. Você já pode continuar.

wait-over = Você já pode continuar. Primeiro, prove mais uma vez que é você.

wait-why-heading = Por que esperamos

wait-without-second-step = A conta tem uma segunda etapa para entrar, e ela não foi usada.

wait-new-address = O código foi para uma forma de contato adicionada à conta há pouco tempo.

wait-policy = Em contas deste tipo, todo mundo precisa esperar.

wait-signs-of-fraud = Há sinais de que outra pessoa está tentando entrar. Por isso, leva mais tempo.

wait-told-heading = Quem foi avisado

wait-told = { $count ->
    [one] Escrevemos para { $count } forma de contato da conta. A mensagem diz como cancelar.
    [many] Escrevemos para { $count } de formas de contato da conta. As mensagens dizem como cancelar.
   *[other] Escrevemos para { $count } formas de contato da conta. As mensagens dizem como cancelar.
}

wait-end-heading = O que acontece no final

wait-end = Volte a esta página. Você prova mais uma vez que é você e depois escolhe uma nova senha.

wait-meanwhile = Você pode fechar esta página. Até lá, a conta fica como está.

wait-cancel-button = Cancelar a recuperação

wait-cancel-about = Isto encerra o tempo de espera e a recuperação. A conta fica como está.

wait-go-on-button = Continuar
