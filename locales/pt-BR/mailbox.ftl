### A caixa de e-mail está segura? Perguntado antes de enviar um código, quando outra pessoa pode estar na conta.

mailbox-heading = Outra pessoa pode ler seus e-mails?

mailbox-why = Podemos enviar um código para seu e-mail. Ele não pode chegar a mais ninguém.

mailbox-no = Não

mailbox-no-about = Só você sabe a senha da sua caixa de e-mail.

mailbox-yes = Sim

mailbox-yes-about = Alguém tem a senha ou usa um dispositivo que recebe seus e-mails.

mailbox-unsure = Não sei

mailbox-unsure-about = Mostramos como descobrir. Leva uns dez minutos.

## Primeiros socorros para a caixa de e-mail

mailbox-safe-heading = Primeiro, deixe sua caixa de e-mail segura

mailbox-safe-intro = Faça isto no site ou app do seu provedor de e-mail, em um dispositivo que só você usa. Leva uns dez minutos.

mailbox-steps-heading = Nas configurações da sua caixa de e-mail

mailbox-password-heading = Troque a senha

mailbox-password = Escolha uma nova, que você não use em nenhum outro lugar.

mailbox-devices-heading = Desconecte todos os outros dispositivos

mailbox-devices = Nas configurações, procure “dispositivos” ou “segurança”.

mailbox-forwarding-heading = Confira o encaminhamento e os filtros

mailbox-forwarding = Remova toda regra que envia seus e-mails para outra pessoa ou que os esconde.

mailbox-recovery-heading = Confira o e-mail e o telefone de recuperação

mailbox-recovery = Remova os que não são seus.

mailbox-second-step-heading = Ative uma segunda etapa para entrar

mailbox-second-step = Assim, só a senha não basta para ler seus e-mails.

mailbox-nothing-sent = Até você avisar, não vamos enviar nenhum código para sua caixa de e-mail.

mailbox-safe-button = Minha caixa de e-mail já está segura

mailbox-without-button = Continuar sem e-mail
