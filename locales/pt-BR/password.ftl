### A nova senha.

password-heading = Escolha uma nova senha

password-label = Nova senha

password-rule-length = { $least ->
    [one] Use pelo menos { $least } caractere.
    [many] Use pelo menos { $least } de caracteres.
   *[other] Use pelo menos { $least } caracteres.
}

password-rule-guessable = Use uma senha difícil de adivinhar.

password-hint-words = Quatro ou mais palavras sem relação entre si são fáceis de lembrar. Espaços contam.

password-hint-manager = Seu gerenciador de senhas pode criar uma senha e salvar para você.

password-what-next = Ela substitui a antiga quando você confirmar todas as mudanças.

password-button = Usar esta senha

password-chosen = Você já escolheu uma nova senha. Para usar outra, digite aqui.

## Como uma senha se sai, dito enquanto é digitada

password-strength-guessable = Esta já é longa o bastante, mas quem fizer muitas tentativas ainda pode adivinhar.

password-strength-good = Esta é difícil de adivinhar.

password-strength-strong = Esta é muito difícil de adivinhar.

password-strength-keep = Use esta senha só aqui e deixe seu gerenciador de senhas salvar para você.

## Mostrar e ocultar

password-show-button = Mostrar

password-show-label = Mostrar senha

password-hide-button = Ocultar

password-hide-label = Ocultar senha

password-shown-status = Sua senha está visível.

password-hidden-status = Sua senha está oculta.

password-account-label = Conta

## O que pode estar errado

password-error-empty = Digite uma nova senha.

password-error-too-short = { $least ->
    [one] Use pelo menos { $least } caractere.
    [many] Use pelo menos { $least } de caracteres.
   *[other] Use pelo menos { $least } caracteres.
} { $count ->
    [one] Você digitou { $count } caractere.
    [many] Você digitou { $count } de caracteres.
   *[other] Você digitou { $count } caracteres.
}

password-error-too-long = { $most ->
    [one] Use no máximo { $most } caractere.
    [many] Use no máximo { $most } de caracteres.
   *[other] Use no máximo { $most } caracteres.
}

password-error-signs = Use só letras, números, espaços e símbolos que dá para digitar.

password-error-present = Esta é a senha que a conta tem agora. Escolha outra, para que quem conhece esta não entre.

password-error-guessable = Use uma senha difícil de adivinhar.

password-reason-common = Esta está em listas de senhas que muita gente usa.

password-reason-breached = Esta está em listas de senhas roubadas.

password-reason-repeated = Esta repete os mesmos caracteres.

password-reason-sequence = Esta segue a ordem do alfabeto, dos números ou do teclado.

password-reason-context = Esta é feita com o nome { -service } ou com o nome da sua conta.

password-advice = Comece de novo, com palavras sem relação entre si. Mudar alguns caracteres desta não basta.
