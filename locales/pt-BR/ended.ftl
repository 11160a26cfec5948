### Páginas depois que o caminho terminou.

ended-left-heading = Você saiu

ended-left = Nada ficou guardado neste navegador. O que foi feito antes de você sair continua feito.

ended-left-offline = Este navegador apagou tudo. Ele não conseguiu falar com o serviço, então o progresso que está conosco termina sozinho.

ended-expired-heading = Esta recuperação terminou

ended-expired = Para sua segurança, uma recuperação termina depois de { $duration }. Nada mudou na sua conta.

ended-ran-out = Para sua segurança, uma recuperação termina depois de algum tempo. Nada mudou na sua conta desde o seu último passo.

ended-expired-idle-heading = Você ficou um tempo sem usar a página

ended-expired-idle = Depois de { $duration } sem nenhuma ação, a recuperação termina, para sua segurança. Nada mudou na sua conta.

ended-replaced-heading = Uma recuperação mais nova substituiu esta

ended-replaced = Se você começou a nova em outra janela ou navegador, continue lá. Se não foi você, comece de novo aqui e congele a conta, ou fale com uma pessoa.

ended-cancelled-heading = A recuperação foi cancelada

ended-cancelled = O tempo de espera acabou e nada foi mudado. A conta continua com a mesma senha, as mesmas formas de contato e os mesmos dispositivos.

ended-cancelled-kept = Uma conta congelada continua congelada até o prazo acabar. Um caso que você abriu continua aberto.

ended-unknown-heading = Não há recuperação aberta aqui

ended-unknown = Ela pode ter terminado. Se você começou em outro navegador, continue lá.

ended-done-heading = Isto já foi feito

ended-done = A senha foi trocada aqui. Entre na conta com a nova.

ended-start-button = Começar de novo

ended-feedback-link = Como está sendo até agora?
