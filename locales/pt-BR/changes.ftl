### Conferir todas as mudanças antes de fazer.

changes-heading = Confira o que vai mudar

changes-about = Todas as mudanças são feitas juntas, ou nenhuma é feita.

changes-change-label = Mudar: { $name }

changes-new-password = Uma nova senha

changes-new-codes = Dez novos códigos de backup substituem os antigos

changes-line = { $name }: { $what }

changes-all-devices = Todos os dispositivos serão desconectados

changes-skipped = Você não viu estas tarefas. Elas ficam como estão:

changes-told = Estas formas de contato vão receber um aviso do que mudou:

changes-protected = Por { $time } depois disso, ninguém pode mudar as formas de contato nem a segunda etapa do jeito normal. Isso se chama modo protegido.

changes-button = Fazer estas mudanças
