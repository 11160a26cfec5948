### Para quem ajuda a pessoa dona de uma conta: o que pode fazer e o que só a pessoa dona pode.

helping-heading = Você está ajudando outra pessoa

helping-lead = Funciona melhor quando a pessoa dona da conta está ao seu lado, ou no telefone com você.

helping-you-heading = O que você pode fazer

helping-you-read = Ler as páginas para a pessoa e explicar o que é pedido.

helping-you-type = Digitar o que não é secreto: o nome da conta e o que aconteceu.

helping-you-contact = Ler um código para a pessoa, se ela indicou você como contato de recuperação.

helping-you-case = Pedir a ajuda da nossa equipe por ela. Diga nas respostas que você escreve em nome de outra pessoa.

helping-owner-heading = O que só a pessoa dona da conta pode fazer

helping-owner-decide = Decidir o que se faz com a conta.

helping-owner-codes = Abrir o próprio e-mail e as próprias mensagens e digitar cada código.

helping-owner-password = Escolher a nova senha e digitar, para que ninguém mais saiba qual é.

helping-owner-factors = Configurar uma chave de acesso ou um app autenticador, em um dispositivo próprio.

helping-owner-photographs = Mostrar documentos, se uma pessoa da nossa equipe pedir.

helping-never-heading = O que ninguém deve fazer

helping-never = Não use seu e-mail ou celular como se fosse o da outra pessoa. Não guarde nenhuma senha ou código dela.

helping-stranger = Se você não conhece a pessoa dona da conta, pare aqui. Pare também se alguém que você não conhece pediu que você fizesse isto.

helping-start-heading = Começar em conjunto

helping-situation-label = O que aconteceu com a conta?

helping-start-button = Começar

helping-start-next = Cada página diz o que só a pessoa dona da conta digita. Vocês podem continuar no celular dela quando quiserem.
