time-heading = Avez-vous besoin de plus de temps ?

time-left = Pour votre sécurité, cette récupération se termine dans { $left }. Les modifications que vous n’avez pas confirmées d’ici là ne sont pas gardées.

time-kept = Appuyez sur le bouton pour avoir plus de temps. Vous restez sur cette page.

time-more-button = J’ai besoin de plus de temps

time-short-status = Cette récupération se termine dans { $left }. S’il vous faut plus de temps, appuyez sur « J’ai besoin de plus de temps ».

time-more-heading = Vous avez plus de temps

time-until = Vous avez maintenant jusqu’à { $until }.

time-again = Nous vous poserons à nouveau la question avant la fin.

time-last-heading = Votre temps est presque terminé

time-last = La récupération ne peut pas durer plus longtemps. Confirmez vos modifications avant la fin. Ce qui n’est pas confirmé d’ici là n’est pas gardé, et votre compte reste comme il est.

time-last-status = Votre temps se termine dans { $left } et ne peut pas être prolongé. Confirmez vos modifications d’ici là.
