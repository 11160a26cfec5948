### Um link nosso foi aberto: o que ele faz, dito antes de acontecer, e como ele está quando não funciona.

link-unchanged = Abrir esta página não mudou nada.

link-account = É sobre a conta { $account }.

link-works-until = O link vale até { $until }.

link-refuse-about = Ou recuse o link. Assim, ninguém pode usar.

link-refuse-button = Recusar o link

link-start-button = Ir para a primeira página

link-secure-button = Deixar a conta segura

link-go-on-button = Continuar a recuperação

## Um link que traz uma recuperação para este dispositivo

link-handover-heading = Continue sua recuperação aqui

link-handover = Você começou em outro dispositivo e continua aqui. Agora, compare o código que os dois dispositivos mostram.

link-handover-not-you = Só continue se foi você quem mostrou este link a este dispositivo.

link-handover-button = Continuar aqui

## Um link que traz o progresso de uma recuperação para este navegador

link-pass-heading = Continue com seu passe de recuperação

link-pass = Isto traz o progresso da sua recuperação para este navegador. Não traz senhas nem códigos.

link-pass-confirm = Depois, você prova mais uma vez que é você.

link-pass-button = Continuar aqui

## Um link que alguém do serviço criou para quem pediu ajuda

link-guide = Alguém da equipe { -service } criou este link para você. Ele começa uma recuperação. Nela você prova que é você.

link-guide-asked = Só continue se você pediu nossa ajuda.

## Um link em uma mensagem sobre a conta: “não fui eu”

link-not-me-heading = Não foi você?

link-not-me = Se você não fez o que nosso e-mail disse, aperte o botão. Ele congela a conta: por 7 dias, ninguém pode mudar as formas de contato nem o jeito de entrar.

link-not-me-told = Vamos avisar todas as formas de contato da conta. Você ainda pode entrar na conta.

link-not-me-button = Não fui eu

link-was-me-about = Se foi você, aperte o outro botão. Assim, este link deixa de valer.

link-was-me-button = Fui eu

## Um link em uma mensagem sobre uma recuperação que espera

link-cancel-heading = Cancelar esta recuperação?

link-cancel = Alguém pediu para entrar nesta conta e está esperando. Se não for você, cancele.

link-cancel-you = Se for você, não cancele. É só esperar.

link-cancel-button = Cancelar a recuperação

link-keep-about = Para deixar que ela continue, aperte o outro botão. Assim, este link deixa de valer.

link-keep-button = Deixar continuar

## Um link em uma mensagem que diz que aprovamos a entrada de alguém na conta

link-way-heading = Fechar este acesso à conta?

link-way = Alguém nos disse que é a pessoa dona desta conta, e acreditamos. Se não foi você, feche este acesso.

link-way-you = Se foi você, não feche nada. Pode continuar.

link-way-button = Fechar este acesso

link-way-used-heading = Este acesso à conta já foi usado

link-way-used = Alguém já usou este acesso e mudou a conta. Se não foi você, aperte o botão. Ele congela a conta: por 7 dias, ninguém pode mudar as formas de contato nem o jeito de entrar.

## O link não pode ser usado

link-expired-heading = Este link expirou

link-expired = Nossos links só valem por um tempo. Nada mudou. Você pode começar de novo na primeira página.

link-used-heading = Este link já foi usado

link-used = Cada link vale uma vez só. Se você ainda precisa de ajuda, vá para a primeira página.

link-replaced-heading = Há um link mais novo

link-replaced = Use o mais recente. Este não vale mais. Se você não tem o novo, vá para a primeira página.

link-elsewhere-heading = Você continuou em outro navegador

link-elsewhere = O link foi aberto lá, então a recuperação continua lá. Volte para aquele navegador ou dispositivo.

link-elsewhere-pass = Se não puder, use seu passe de recuperação aqui.

link-elsewhere-button = Usar um passe de recuperação

link-done-heading = O que este link faz já foi feito

link-done-not-me = A conta já tinha sido congelada. Agora, deixe-a segura.

link-done-cancel = A recuperação já tinha sido cancelada. Agora, deixe a conta segura.

link-done-way = Este acesso à conta não está mais aberto. Se algo mudou na conta por meio dele, também avisamos você. Agora, deixe a conta segura.

link-done-here = A recuperação já está neste navegador. Pode continuar.

link-unknown-heading = Falta uma parte deste link

link-unknown = Abra de novo o link do nosso e-mail ou copie o link inteiro. Se ainda não funcionar, vá para a primeira página.

## Foi usado, ou recusado, agora há pouco

link-frozen-heading = A conta está congelada

link-frozen-until = Até { $until }, ninguém pode mudar as formas de contato nem o jeito de entrar.

link-frozen = Por enquanto, ninguém pode mudar as formas de contato nem o jeito de entrar.

link-frozen-next = Agora, deixe a conta segura. Ajudamos você em cada passo.

link-cancelled-heading = A recuperação está cancelada

link-cancelled = Nada mudou na conta. O que foi provado nesta recuperação não vale mais.

link-cancelled-kept = Guardamos um registro dela, e também o caso, se você abriu um conosco.

link-cancelled-next = Se foi outra pessoa que pediu, deixe a conta segura agora.

link-closed-heading = O acesso está fechado

link-closed = Quem pediu não pode continuar. Uma pessoa vai analisar tudo de novo.

link-refused-heading = O link não vale mais

link-refused = Você recusou o link, então ninguém pode usar. Nada mudou.
