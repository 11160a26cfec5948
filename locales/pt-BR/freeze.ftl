### Um botão congela o que um invasor mudaria.

freeze-heading = Congelar a conta

freeze-about = Por { $time }, ninguém pode mudar as formas de contato, a senha, a segunda etapa nem o acesso de apps.

freeze-told = Vamos avisar todas as formas de contato da conta. Você ainda pode continuar aqui.

freeze-button = Congelar a conta

freeze-until = A conta está congelada até { $until }.

freeze-what = Até lá, ninguém pode mudar as formas de contato, a segunda etapa nem o acesso de apps. Você ainda pode continuar aqui.
