### Palavras que muitas páginas usam: a moldura da página, os botões, os períodos de tempo.

-service = Regain

## O idioma

common-language-name = Português (Brasil)

common-language-label = Idioma

common-language-status = Esta página agora está em português.

common-language-button = Mudar o idioma

common-language-error = Não deu para carregar este idioma. Tente de novo mais tarde.

## A moldura de cada página

common-page-title = { $heading } – { -service }

common-error-title = Erro: { $title }

common-skip-link = Ir direto para a pergunta

common-back-link = Voltar

common-help-link = Falar com uma pessoa

common-continue-button = Continuar

common-try-again-button = Tentar de novo

common-reload-button = Recarregar a página

common-cancel-button = Cancelar

common-print-button = Imprimir esta página

common-copy-button = Copiar

common-copied-status = Copiado.

common-sending-status = Enviando. Pode levar alguns segundos.

common-loading-status = Carregando. Pode levar alguns segundos.

common-error-summary-heading = Há um problema

common-error-prefix = Erro:

common-optional-label = { $label } (opcional)

common-change-link = Mudar

common-yes = Sim

common-no = Não

## Períodos de tempo

common-seconds = { $count ->
    [one] { $count } segundo
    [many] { $count } de segundos
   *[other] { $count } segundos
}

common-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}

common-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}

common-days = { $count ->
    [one] { $count } dia
    [many] { $count } de dias
   *[other] { $count } dias
}

common-two-units = { $large } e { $small }

common-ago = há { $distance }

common-ahead = em { $distance }

## Quem mais está junto

common-helping-link = Estou ajudando outra pessoa

common-helping = Você está ajudando. Deixe a pessoa dona da conta digitar cada código e cada senha.

common-support = Nosso suporte pode ver em que passo você está.

common-more-link = Saiba mais sobre isto
