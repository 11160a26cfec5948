identify-heading = De quel compte s’agit-il ?

identify-hint = Entrez l’adresse e-mail, le numéro de téléphone ou le nom d’utilisateur du compte.

identify-what-next = Ensuite, vous choisissez comment prouver que c’est vous. Nous n’envoyons rien avant cela.

identify-error-empty = Entrez l’adresse e-mail, le numéro de téléphone ou le nom d’utilisateur du compte.

identify-error-too-long = { $most ->
    [one] Entrez { $most } caractère au plus. Vérifiez que rien d’autre n’a été collé.
    [many] Entrez { $most } de caractères au plus. Vérifiez que rien d’autre n’a été collé.
   *[other] Entrez { $most } caractères au plus. Vérifiez que rien d’autre n’a été collé.
}

identify-error-signs = Entrez seulement les lettres, les chiffres et les symboles du nom du compte.

identify-unknown-link = Je ne connais aucun des trois
