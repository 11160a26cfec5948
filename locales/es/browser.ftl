### La página se abrió en el navegador que está dentro de otra app.

browser-heading = Abra esta página en su navegador

browser-why = Está viendo esta página dentro de otra app. Esa app puede leer lo que usted escriba, y puede que las llaves de acceso no funcionen.

browser-how = Abra el menú de la app y elija «Abrir en el navegador». O copie la dirección de esta página y péguela en su navegador.

browser-copy-button = Copiar la dirección de esta página
