### O código de backup que substitui o que foi usado.

backup-heading = Seu novo código de backup

backup-why = Você usou um código de backup, e cada um vale uma vez só. Este substitui o que você usou.

backup-label = Código de backup

backup-once = Ele só aparece agora. Anote, imprima ou salve no seu gerenciador de senhas.

backup-copy-button = Copiar o código

backup-left = { $left ->
    [one] Agora você tem { $left } código de backup.
    [many] Agora você tem { $left } de códigos de backup.
   *[other] Agora você tem { $left } códigos de backup.
}

backup-gone = O novo código apareceu uma única vez, nesta página. Não dá para mostrar de novo.

backup-gone-what-next = Se você não guardou, crie um novo. Ele substitui o anterior.

backup-renew-button = Criar um novo

backup-go-on-button = Já guardei
