### Como você quer provar que é você? Antes da primeira prova, a lista é igual para toda conta e para nenhuma.

proofs-heading = Como você quer provar que a conta é sua?

proofs-intro = Todas as opções valem o mesmo. Escolha a que você pode usar agora.

proofs-more-heading = Falta mais uma prova

proofs-more-why = Esta conta tem uma segunda etapa para entrar. Por isso, um só tipo de prova não basta para trocar a senha.

proofs-more-protects = Isso impede a entrada de alguém que lê seus e-mails, mas não é você.

proofs-confirm-heading = Prove mais uma vez que é você

proofs-confirm-why = Você já deu provas suficientes. Uma nova prova mostra que ninguém mais continua no seu lugar.

proofs-proven-heading = O que você já provou

proofs-choose-heading = O que você pode usar agora

## As opções. Nome, o que precisa e quanto tempo leva.

proofs-passkey = Chave de acesso

proofs-passkey-about = Neste dispositivo ou em um celular por perto. No iPhone, o nome é chave-senha. Leva alguns segundos.

proofs-app = Código do seu app autenticador

proofs-app-about = Você precisa do celular com o app. Leva cerca de um minuto.

proofs-email = Código por e-mail

proofs-email-about = Você precisa conseguir ler os e-mails da conta. Leva alguns minutos.

proofs-text = Código por SMS

proofs-text-about = Você precisa do celular com o número da conta. Leva alguns minutos.

proofs-text-risk = Quem tomar o controle do seu número de telefone também recebe este código. Outra opção é mais segura.

proofs-backup = Código de backup

proofs-backup-about = Você precisa da lista que salvou ou imprimiu. Leva cerca de um minuto.

proofs-contact = Código de um contato de recuperação

proofs-contact-about = Alguém que você indicou recebe um código e lê para você. Leva o tempo de uma ligação.

proofs-person = Análise por uma pessoa

proofs-person-about = Você responde a três perguntas curtas. Uma pessoa da nossa equipe lê e responde.

proofs-sent-to = Para { $address }

proofs-figures = { $percent ->
    [one] Funciona para { $percent } em cada 100 pessoas.
    [many] Funciona para { $percent } em cada 100 pessoas.
   *[other] Funciona para { $percent } em cada 100 pessoas.
} Metade delas leva menos de { $time }.

## O que não pode ser usado

proofs-cannot-link = Não posso usar esta opção

proofs-cannot-or-read-link = Não posso usar esta opção, ou outra pessoa lê as mensagens

proofs-cannot-label = Não posso usar esta opção: { $way }

proofs-cannot-or-read-label = Não posso usar esta opção, ou outra pessoa lê as mensagens: { $way }

proofs-cannot-suspends = Se você perdeu seu app autenticador ou sua chave de acesso, avise aqui. O que você perdeu deixa de funcionar na hora.

proofs-ruled-out-heading = O que você não usa

proofs-can-link = Na verdade, posso usar esta opção

proofs-can-label = Na verdade, posso usar esta opção: { $way }

proofs-none = Não há outra opção que você possa usar aqui. Uma pessoa da nossa equipe pode verificar que é você.

proofs-unchanged = Nada mudou na sua conta.

proofs-person-button = Pedir a análise de uma pessoa

proofs-changed-status = A lista mudou.
