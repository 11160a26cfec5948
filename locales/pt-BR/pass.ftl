### O passe de recuperação: continua uma recuperação em outro navegador ou em outro dia.

## Criar um

pass-panel-heading = Continuar depois ou em outro lugar

pass-about = Um passe de recuperação leva seu progresso para outro navegador ou outro dia. Ele nunca leva senhas nem códigos.

pass-make-button = Criar um passe de recuperação

pass-remake-button = Criar um novo passe de recuperação

pass-have = Você tem um passe de recuperação, { $reference }. Ele vale até { $until }.

pass-remake-about = Não podemos mostrar esse passe de novo. Um novo passe o substitui.

pass-heading = Seu passe de recuperação

pass-keep = Guarde o passe onde só você possa ler. Quem tiver o passe pode continuar no seu lugar, mas ainda precisa provar quem é.

pass-shown-once = Ele só aparece desta vez.

pass-reference-label = Protocolo

pass-code-label = Código do passe

pass-works-until = O passe vale até { $until }.

pass-picture-label = Imagem com o link do seu passe, para a câmera de um celular

pass-picture-hint = Você também pode escanear esta imagem com um celular.

pass-save-button = Salvar como arquivo de texto

pass-file-title = passe-de-recuperacao

pass-file-heading = Passe de recuperação { -service }

pass-file-use = Para continuar, abra { $address } e digite as duas linhas.

pass-file-line = { $label }: { $value }

## Usar um

pass-use-link = Tenho um passe de recuperação

pass-use-heading = Continuar com um passe de recuperação

pass-use-intro = Digite o que está no seu passe de recuperação. Depois, você prova mais uma vez que é você.

pass-reference-hint = 8 letras e números, como K7QM‑3XTB.

pass-code-hint = 16 letras e números em quatro grupos. Espaços e hifens não fazem diferença.

pass-error-reference-empty = Digite o protocolo do seu passe de recuperação.

pass-error-reference = Isto não é um protocolo. Confira cada uma das 8 letras e números.

pass-error-code-empty = Digite o código do seu passe de recuperação.

pass-error-code-short = { $missing ->
    [one] Falta { $missing } letra ou número do código. Digite os 16 caracteres.
    [many] Faltam { $missing } de letras ou números do código. Digite os 16 caracteres.
   *[other] Faltam { $missing } letras ou números do código. Digite os 16 caracteres.
}

pass-error-code-long = Isto é mais longo que o código. Digite só as 16 letras e números.

pass-error-code-signs = O código tem só letras e números. Digite como está no passe.

pass-error-code-mistyped = Uma letra ou um número do código não está certo. Compare com o seu passe.

pass-error-unknown = Nenhum passe de recuperação tem este protocolo e este código. Confira os dois. Se você criou um passe mais novo, use esse.
