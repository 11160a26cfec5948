### Adicionar uma chave de acesso.

newpasskey-heading = Adicionar uma chave de acesso

newpasskey-about = Com uma chave de acesso, você entra na conta com o rosto, a impressão digital ou o código que desbloqueia seu dispositivo. Ninguém tem como pedir essa chave a você. No iPhone, o nome é chave-senha.

newpasskey-name-label = Dê um nome à chave de acesso

newpasskey-name-hint = Por exemplo, o dispositivo ou o gerenciador de senhas em que ela fica.

newpasskey-name-default = Minha chave de acesso

newpasskey-button = Criar uma chave de acesso

newpasskey-asking-status = Siga o que o seu dispositivo mostra.

newpasskey-cancelled = Nenhuma chave de acesso foi criada. Tente de novo, ou volte e adicione um app autenticador.

newpasskey-there = Este dispositivo já tem uma chave de acesso para a conta.

newpasskey-broken = Seu dispositivo não conseguiu criar uma chave de acesso. Tente de novo, ou volte e adicione um app autenticador.

newpasskey-unsupported = Este navegador não consegue criar chaves de acesso. Volte e adicione um app autenticador.

newpasskey-over = O tempo para criar uma chave de acesso acabou.

newpasskey-again-button = Começar de novo

newpasskey-what-next = Ela vai valer para entrar na conta depois que você confirmar todas as mudanças.
