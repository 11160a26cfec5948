### A primeira tela, que é HTML simples: precisa funcionar antes de o app chegar, e mesmo que ele nunca chegue.

shell-description = Volte a entrar na sua conta, passo a passo. Se as verificações não derem certo, uma pessoa ajuda você.

shell-loading-status = A página está quase pronta. Você já pode ler e escolher.

## Quando o app não funciona

shell-plain-heading = Esta página funciona sem o app

shell-no-script = O JavaScript está desativado neste navegador.

shell-no-wasm = Este navegador não consegue abrir o app. Ele pode ser antigo demais, ou o Modo de Isolamento está ativado.

shell-failed = O app não carregou. A conexão pode estar lenta ou ter caído.

shell-stopped = O app parou de funcionar.

shell-plain-what-next = Você pode recarregar a página, usar outro navegador ou enviar este formulário para nós. Uma pessoa da nossa equipe lê e responde.

shell-saved = Seu progresso está salvo. Recarregue a página para continuar de onde parou.

## O formulário simples

shell-form-heading = Peça a ajuda de uma pessoa

shell-situation-label = O que aconteceu com a sua conta?

shell-form-button = Enviar

## A página simples depois do envio

shell-sent-heading = Seu caso está aberto

shell-sent-reference = Seu protocolo é { $reference }. Anote ou tire uma foto desta página.

shell-sent-answer = { $days ->
    [one] Uma pessoa da nossa equipe vai ler seu caso e responder em até { $days } dia. Vamos enviar um e-mail quando houver novidades.
    [many] Uma pessoa da nossa equipe vai ler seu caso e responder em até { $days } de dias. Vamos enviar um e-mail quando houver novidades.
   *[other] Uma pessoa da nossa equipe vai ler seu caso e responder em até { $days } dias. Vamos enviar um e-mail quando houver novidades.
}

shell-start-link = Ir para a primeira página

shell-contact-heading = Outras formas de falar com a gente

shell-contact-phone-link = Ligar para { $number }

shell-contact-mail-link = Escrever para { $address }

shell-contact-help-link = Páginas de ajuda: { -service }

shell-contact-never = Nunca ligamos primeiro para você. Também por telefone e por e-mail, nunca pedimos um código ou uma senha.
