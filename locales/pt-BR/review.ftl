### Listas do que a conta tem. O que está marcado só muda quando a pessoa confirma todas as mudanças.

## Títulos e introduções

review-activity-heading = O que aconteceu na sua conta

review-activity-about = O mais recente vem primeiro. Desfaça o que não foi feito por você. Isso só muda quando você confirmar todas as mudanças.

review-factors-heading = Sua segunda etapa

review-factors-about = O que prova que é você, além da senha. Uma nova é adicionada e uma antiga é removida no mesmo momento.

review-devices-heading = Dispositivos conectados

review-devices-about = Dispositivos parecidos no mesmo lugar aparecem como um só. Desconecte os que você não conhece.

review-remembered-heading = Dispositivos lembrados

review-remembered-about = Eles entram só com a senha. Esqueça os que não estão com você.

review-apps-heading = Apps e acesso

review-apps-about = Uma nova senha não corta o acesso deles. Corte o acesso dos que você não conhece ou não usa mais.

review-addresses-heading = Suas formas de contato

review-addresses-about = São os e-mails e telefones que recebem códigos e avisos. Remova os que não são seus.

review-contacts-heading = Seus contatos de recuperação

review-contacts-about = Remova quem você não conhece ou em quem não confia mais.

review-none = Não há nada aqui.

review-more = { $count ->
    [one] Mais { $count } item não aparece. Filtre a lista para encontrar.
    [many] Mais { $count } de itens não aparecem. Filtre a lista para encontrar.
   *[other] Mais { $count } itens não aparecem. Filtre a lista para encontrar.
}

## O que é um item

review-session = Dispositivo conectado

review-device = Dispositivo lembrado

review-app = App

review-key = Chave para programas

review-forwarding = Os e-mails são encaminhados para

review-authenticator = App autenticador

review-passkey = Chave de acesso

review-backup = Códigos de backup

review-password = Senha

review-email = Endereço de e-mail

review-phone = Número de telefone

review-contact = Contato de recuperação

review-sign-in = Entrada na conta

review-password-changed = A senha foi trocada

review-address-added = Uma forma de contato foi adicionada

review-address-removed = Uma forma de contato foi removida

review-factor-added = Uma segunda etapa foi adicionada

review-factor-removed = Uma segunda etapa foi removida

review-backup-made = Códigos de backup foram criados

review-app-connected = Um app recebeu acesso

review-forwarding-added = Um encaminhamento foi configurado

review-contact-added = Um contato de recuperação foi adicionado

review-recovered = A conta foi recuperada

## O que se sabe de um item

review-at = { $at }

review-place = Lugar: { $place }

review-since = Desde { $at }

review-last-used = Último uso: { $at }

review-count = { $count ->
    [one] { $count } no total
    [many] { $count } no total
   *[other] { $count } no total
}

review-may = Pode fazer isto:

## O que é bom saber de um item

review-this-device = Parece ser o dispositivo que você usa agora

review-primary = Forma de contato principal

review-during-incident = Depois que outra pessoa pode ter entrado

review-new-place = De um lugar novo para esta conta

review-put-aside = Não funciona até você configurar de novo

review-removed = Foi removido

review-last-one = Adicione outra forma de contato antes de remover esta

review-synced = Também está em outros dispositivos. Remova se outra pessoa pode usar um deles.

## O que vai acontecer com um item

review-will-remove = Vamos remover

review-will-sign-out = Vamos desconectar

review-will-forget = Vai deixar de ser lembrado

review-will-stop = Vai perder o acesso

review-will-undo = Vamos desfazer

review-will-add = Vamos adicionar

review-will-restore = Vamos restaurar

review-will-replace = Vamos substituir

review-will-rename = Vai se chamar “{ $name }”

## O que aconteceu com um item, no comprovante

review-was-removed = Removemos

review-was-signed-out = Desconectamos

review-was-forgotten = Deixou de ser lembrado

review-was-stopped = Perdeu o acesso

review-was-undone = Desfizemos

review-was-added = Adicionamos

review-was-restored = Restauramos

review-was-replaced = Substituímos

review-was-renamed = Agora se chama “{ $name }”

## Botões

review-remove-button = Remover

review-sign-out-button = Não sou eu: desconectar

review-forget-button = Esquecer

review-stop-button = Cortar o acesso

review-undo-button = Desfazer isto

review-restore-button = Restaurar

review-keep-button = Deixar como está

review-rename-button = Mudar o nome

review-rename-label = Novo nome

review-rename-save-button = Usar este nome

review-button-label = { $button }: { $name }

review-all-devices-button = Desconectar todos

review-all-remembered-button = Esquecer todos

review-all-apps-button = Cortar todos os acessos

review-all-keep-button = Deixar tudo como está

review-all-marked = Tudo nesta lista está marcado para terminar.

review-add-app-button = Adicionar um app autenticador

review-add-passkey-button = Adicionar uma chave de acesso

review-add-address-button = Adicionar uma forma de contato

review-filter-label = Filtrar a lista

review-filter-hint = Um dispositivo ou um lugar, como “iPhone” ou “Recife”.

review-filter-button = Mostrar

## A hora de que a pessoa suspeita

review-suspected = Parece que outra pessoa esteve na conta desde { $at }. O que mudou a partir daí está marcado.

review-suspect-about = Você sabe quando começou? Aperte “Começou aqui” nessa linha. O que mudou a partir daí fica marcado.

review-began-button = Começou aqui

review-report-button = Denunciar isto

review-reported = Denúncia enviada. Protocolo: { $reference }
