### Adicionar um endereço de e-mail ou um número de telefone.

address-heading = Adicionar uma forma de contato

address-about = É mais seguro ter duas formas de contato: se você perder uma, ainda recebe mensagens na outra.

address-label = Endereço de e-mail

address-hint = Use um que só você possa ler.

address-label-or-phone = E-mail ou número de telefone

address-hint-or-phone = Use um que só você possa ler. Comece o telefone com + e o número do país. No Brasil: +55, DDD e número.

address-button = Enviar um código

address-sent = Enviamos um código para { $address }. Pode levar alguns minutos.

address-other-button = Usar outra forma de contato

address-code-label = Código

address-code-hint = Os 8 dígitos da mensagem. Só vale o código mais recente.

address-confirm-button = Adicionar esta forma de contato

address-what-next = Ela será adicionada quando você confirmar todas as mudanças. Vamos avisar suas outras formas de contato.

address-error-empty = Digite um endereço de e-mail.

address-error-form = Digite um endereço como ana@example.org ou um telefone que comece com +.

address-error-there = Esta forma de contato já está na conta.

address-error-code-empty = Digite o código da mensagem.

address-error-code-form = Digite os 8 dígitos da mensagem.

address-error-code-wrong = Este não é o código que enviamos. Compare com a mensagem mais recente.

address-error-code-over = Este código não vale mais. Peça um novo.
