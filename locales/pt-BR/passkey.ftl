### Uma chave de acesso mostra que é você.

passkey-heading = Use sua chave de acesso

passkey-about = Se a conta { $identifier } tem uma chave de acesso, este dispositivo ou o seu celular pode usar agora.

passkey-how = Seu dispositivo pede o rosto, a impressão digital ou o código de desbloqueio. Nós nunca vemos nada disso. No iPhone, a chave de acesso se chama chave-senha.

passkey-time = Você tem dez minutos e pode começar de novo quantas vezes precisar.

passkey-button = Usar sua chave de acesso

passkey-asking-status = Siga o que o seu dispositivo mostra.

passkey-cancelled = A chave de acesso não foi usada. O uso foi cancelado, ou não há nenhuma para esta conta neste dispositivo.

passkey-cancelled-next = Tente de novo ou escolha outra opção.

passkey-unsupported = Este navegador não consegue usar chaves de acesso. Escolha outra opção.

passkey-other-address = Esta chave de acesso é de outro site. Escolha outra opção.

passkey-broken = Seu dispositivo não conseguiu usar a chave de acesso. Tente de novo ou escolha outra opção.

passkey-over = O tempo para usar uma chave de acesso acabou. Comece de novo.

passkey-again-button = Começar de novo

passkey-another-button = Escolher outra opção
