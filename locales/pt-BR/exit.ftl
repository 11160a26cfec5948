### Sair da página depressa, para quem tem por perto alguém que não deve ver.

exit-title = Conta

exit-button = Sair rápido desta página

exit-about = Daqui em diante, cada página tem um botão para sair rápido. Ele apaga o que você digitou e abre outro site.

exit-limits = Ele não consegue limpar o histórico do navegador. Quem olhar o histórico pode ver que você esteve aqui.

exit-keys = Para fazer o mesmo, aperte a tecla Esc três vezes.
