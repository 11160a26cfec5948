### Continuar a recuperação em outro dispositivo: o que conduz e o que acompanha.

## No dispositivo que conduz, antes de passar adiante

handover-heading = Continuar no seu celular

handover-about = Você pode continuar em um celular e voltar para cá quando quiser.

handover-offer-button = Mostrar o link para um celular

handover-scan = Aponte a câmera do celular para esta imagem e abra o link.

handover-picture-label = Imagem com o link, para a câmera de um celular

handover-time-left = Tempo que resta para abrir o link: { $left }.

handover-over-status = O link para o seu celular não vale mais. Você pode mostrar um novo.

handover-gone = O link só aparece uma vez. Mostre um novo se ainda precisar.

handover-renew-button = Mostrar um novo link

handover-withdraw-button = Não continuar em um celular

## Outro dispositivo abriu o link

handover-asked-heading = Este é o seu celular?

handover-asked = Um dispositivo quer continuar sua recuperação. Ele mostra este código?

handover-asked-not-yours = Se não foi você quem abriu o link, ou se os códigos são diferentes, aperte “Não”.

handover-asked-status = Um dispositivo quer continuar sua recuperação. Compare os códigos.

handover-code-label = Código

handover-confirm-button = Sim, é o mesmo código

handover-refuse-button = Não
