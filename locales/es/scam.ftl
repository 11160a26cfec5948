### Protección frente a quienes se hacen pasar por nosotros. En cada paso.

scam-heading = ¿Somos de verdad nosotros?

scam-address = La dirección verdadera de esta página es { $address }. Compárela con la dirección que muestra su navegador.

scam-never = Nunca le llamamos por teléfono. Nunca pedimos dinero. Nunca le pedimos que le diga a nadie un código o una contraseña.

scam-contacted-button = Alguien se puso en contacto conmigo

scam-contacted-about = Pulse este botón si alguien le llamó, le escribió o le pidió que abriera esta página.

scam-noted-status = Gracias. Si abre un caso, la persona que lo lea lo sabrá.

scam-noted-advice = Deje de hablar con esas personas. No les diga ningún código ni ninguna contraseña, y no pague.
