### Salir rápido de la página, para quien tiene cerca a alguien que no debe verla.

exit-title = Cuenta

exit-button = Salir rápido de esta página

exit-about = A partir de aquí, cada página tiene un botón para salir rápido. El botón borra lo que escribió y abre otro sitio web.

exit-limits = El botón no puede borrar el historial de su navegador. Si alguien mira ahí, puede ver que usted estuvo aquí.

exit-keys = Para hacer lo mismo, pulse tres veces la tecla Escape.
