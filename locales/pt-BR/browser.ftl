### A página foi aberta no navegador de dentro de outro app.

browser-heading = Abra esta página no seu navegador

browser-why = Você está vendo esta página dentro de outro app. Esse app pode ler o que você digita, e as chaves de acesso podem não funcionar.

browser-how = Abra o menu do app e escolha “Abrir no navegador”. Ou copie o endereço da página e cole no seu navegador.

browser-copy-button = Copiar o endereço da página
