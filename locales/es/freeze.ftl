### Congelar la cuenta: con un botón se congela lo que un intruso cambiaría.

freeze-heading = Congelar la cuenta

freeze-about = Durante { $time }, nadie puede cambiar los datos de contacto, la contraseña, el segundo paso ni el acceso de las apps.

freeze-told = Enviamos un aviso a todos los datos de contacto de la cuenta. Usted puede seguir adelante aquí.

freeze-button = Congelar la cuenta

freeze-until = La cuenta está congelada hasta el { $until }.

freeze-what = Hasta entonces nadie puede cambiar los datos de contacto, el segundo paso ni el acceso de las apps. Usted puede seguir adelante aquí.
