### Qual é a conta? As respostas são iguais, exista a conta ou não.

identify-heading = Qual é a conta?

identify-hint = Digite o e-mail, o número de telefone ou o nome de usuário da conta.

identify-what-next = Depois, você escolhe como provar que é você. Não enviamos nada antes disso.

identify-error-empty = Digite o e-mail, o número de telefone ou o nome de usuário da conta.

identify-error-too-long = { $most ->
    [one] Digite até { $most } caractere. Veja se nada a mais foi colado.
    [many] Digite até { $most } de caracteres. Veja se nada a mais foi colado.
   *[other] Digite até { $most } caracteres. Veja se nada a mais foi colado.
}

identify-error-signs = Digite só as letras, os números e os símbolos do nome da conta.

identify-unknown-link = Não sei nenhum desses dados
