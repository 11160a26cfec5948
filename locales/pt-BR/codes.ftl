### Códigos de backup: uma folha com dez.

codes-heading = Códigos de backup

codes-about = Com um código de backup, você volta a entrar na conta se ficar sem o celular. Cada um vale uma vez só. Guarde os códigos em papel ou em um gerenciador de senhas.

codes-left = { $count ->
    [one] Você ainda tem { $count } código de backup.
    [many] Você ainda tem { $count } de códigos de backup.
   *[other] Você ainda tem { $count } códigos de backup.
}

codes-few = Crie novos antes que acabem.

codes-made = Eles foram criados em { $date }.

codes-none = Você não tem códigos de backup.

codes-make-button = Criar dez códigos

codes-remake-button = Criar dez novos códigos

codes-new-heading = Seus dez novos códigos de backup

codes-once = Eles só aparecem agora. Copie, imprima ou salve.

codes-sheet = Códigos de backup { -service } para { $account }, criados em { $date }.

codes-replaces = Eles substituem a lista de { $date } quando você confirmar todas as mudanças.

codes-copy-button = Copiar todos

codes-save-button = Salvar como arquivo

codes-file-title = codigos-de-backup

codes-prove-label = Digite um dos códigos

codes-prove-hint = Assim você mostra que guardou os códigos. Este ainda pode ser usado depois.

codes-prove-button = Já guardei todos

codes-proven = Você guardou os códigos. Eles passam a valer depois que você confirmar todas as mudanças.

codes-gone = Os códigos apareceram uma única vez, nesta página. Se você guardou, digite um deles. Se não, crie dez novos códigos.

codes-error-empty = Digite um dos dez códigos.

codes-error-mistyped = Um caractere deste código não está certo. Compare com a sua lista.

codes-error-form = Digite um dos dez códigos, com as 16 letras e números.

codes-error-other = Este não é um dos dez novos códigos. Digite um que você acabou de guardar.
