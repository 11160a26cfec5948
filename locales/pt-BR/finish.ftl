### O que foi feito e o que vem depois.

finish-heading = Suas mudanças foram feitas

finish-done-heading = O que fizemos

finish-changed = Fizemos estas mudanças em { $at }.

finish-signed-out = Desconectamos todos os dispositivos. Cada um precisa da senha de novo.

finish-told = { $count ->
    [one] Avisamos { $count } forma de contato sobre o que aconteceu:
    [many] Avisamos { $count } de formas de contato sobre o que aconteceu:
   *[other] Avisamos { $count } formas de contato sobre o que aconteceu:
}

finish-next-heading = O que vem agora

finish-sign-in = Entre na conta de novo. Não fazemos isso por aqui, para que ninguém mais possa usar esta página.

finish-sign-in-button = Ir para a página de entrada

finish-password-manager = Se você usa um gerenciador de senhas, salve a nova senha nele.

finish-not-you = Se você não reconhece alguma destas mudanças, fale com uma pessoa agora.

finish-reference = Protocolo: { $reference }

finish-reference-about = Guarde este protocolo. Ele nos ajuda se você tiver uma dúvida sobre hoje.

finish-protected-heading = O modo protegido está ativado

finish-protected = Sua conta está em modo protegido até { $until }. Até lá, ninguém pode mudar as formas de contato nem a segunda etapa do jeito normal.

finish-protected-early = Para encerrar antes, volte aqui e prove que é você. Use duas destas opções: chave de acesso, app autenticador, código de backup.

finish-protected-end-button = Encerrar o modo protegido agora

finish-save-button = Salvar o comprovante

finish-file-title = comprovante

finish-close = Você pode fechar esta página.

finish-feedback-link = Como foi voltar a entrar?
