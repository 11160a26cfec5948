### O tempo para mudar a conta está quase acabando.

time-heading = Precisa de mais tempo?

time-left = Para sua segurança, esta recuperação termina em { $left }. As mudanças que você não confirmar até lá não ficam guardadas.

time-kept = Aperte o botão para ter mais tempo. Você continua nesta página.

time-more-button = Preciso de mais tempo

time-short-status = Esta recuperação termina em { $left }. Se precisar de mais tempo, aperte “Preciso de mais tempo”.

## Depois de apertar

time-more-heading = Você tem mais tempo

time-until = Agora você tem até { $until }.

time-again = Vamos perguntar de novo antes que termine.

## O tempo todo foi usado: uma recuperação termina um dia depois de começar

time-last-heading = Seu tempo está quase acabando

time-last = A recuperação não pode durar mais. Confirme suas mudanças antes que ela termine. O que não for confirmado até lá não fica guardado, e sua conta fica como está.

time-last-status = Seu tempo termina em { $left } e não pode ser maior. Confirme suas mudanças antes disso.
