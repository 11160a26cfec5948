### A lista de tarefas para deixar a conta segura. Nada muda antes que a pessoa confira e confirme todas as mudanças.

tasks-heading = Deixe sua conta segura

tasks-intro = Faça estas tarefas na ordem que quiser. Nada muda até você conferir as mudanças e confirmar no final.

tasks-intro-hacked = Marcamos o que outra pessoa pode ter feito. Nada muda até você confirmar no final.

tasks-saved = O que você faz aqui fica guardado. Se você sair, volte em até 15 minutos.

## As tarefas, e o que é cada uma

tasks-activity = Ver o que aconteceu

tasks-activity-about = Entradas na conta e mudanças, com hora, dispositivo e lugar. Desfaça o que não foi feito por você.

tasks-password = Escolher uma nova senha

tasks-password-about = A antiga deixa de funcionar quando você confirmar as mudanças.

tasks-factors = Ver sua segunda etapa

tasks-factors-about = Apps autenticadores e chaves de acesso. Com um deles, uma senha roubada não basta para entrar.

tasks-backup = Criar códigos de backup

tasks-backup-about = Com eles, você volta a entrar na conta se ficar sem o celular.

tasks-devices = Ver os dispositivos conectados

tasks-devices-about = Desconecte os que você não conhece, ou todos.

tasks-remembered = Ver os dispositivos lembrados

tasks-remembered-about = Eles entram sem a segunda etapa.

tasks-apps = Ver os apps e o acesso

tasks-apps-about = Apps, chaves para programas e encaminhamentos continuam funcionando depois de uma nova senha.

tasks-addresses = Ver suas formas de contato

tasks-addresses-about = São os e-mails e telefones que recebem códigos e avisos. Remova os que não são seus.

tasks-contacts = Ver seus contatos de recuperação

tasks-contacts-about = Cada um deles pode ler um código para ajudar você a voltar.

## Como está uma tarefa

tasks-required = Necessária

tasks-recommended = Recomendada

tasks-optional = Pode ser pulada

tasks-not-started = Não iniciada

tasks-started = Iniciada

tasks-completed = Concluída

tasks-nothing = Nada aqui

tasks-state = { $advice }. { $status }.

tasks-changes = { $count ->
    [one] { $count } mudança está esperando.
    [many] { $count } de mudanças estão esperando.
   *[other] { $count } mudanças estão esperando.
}

## O caminho adiante

tasks-check-button = Conferir as mudanças

tasks-not-ready = Primeiro, faça todas as tarefas necessárias. Quando houver mudanças, você pode conferir aqui.

tasks-skip = Você pode pular o que é recomendado. Mas quem já entrou antes pode entrar de novo do mesmo jeito.
