# Lo que el personal ve de los usuarios y hace por ellos.

people-title = Autenticación de dos factores de los usuarios
people-users = Usuarios
people-adoption = Adopción
people-denied-title = No tiene permiso
people-denied-why = Pida a un administrador de este centro de ayuda que le conceda el permiso «Can reset password/manage 2FA». Los administradores lo hacen en la configuración de 2FA.
people-denied-id = Su ID, que el administrador necesita:
people-find = Buscar un usuario
people-find-hint = Introduzca el principio de un ID de usuario o una dirección de correo completa.
people-find-host = Introduzca un nombre, una dirección de correo o un ID de usuario.
people-find-short = Introduzca al menos dos caracteres, o pulse Intro para buscar este.
people-unknown = No se ha encontrado ningún usuario «{ $id }».
people-none-why = Los usuarios aparecen aquí después de iniciar sesión una vez. Revise la ortografía: no basta con parte de una dirección de correo ni con un nombre.
people-none-yet = Los usuarios aparecen aquí después de iniciar sesión una vez.
people-show-all = Mostrar todos los usuarios
people-found = { $count ->
    [one] Se ha encontrado un usuario
   *[other] Se han encontrado { $count } usuarios
}
people-you = Usted
people-status = Estado
people-methods = Método
people-status-all = Todos
people-status-enrolled = Configurado
people-status-pending = Sin configurar
people-status-skipped = Omitido
people-status-exempt = Exento
people-status-locked = Bloqueado
people-method-all = Todos
people-method-passkey = Llave de acceso
people-method-totp = Aplicación de autenticación
people-method-email = Correo
people-method-recovery_code = Código de recuperación
people-method-bypass_code = Código provisional
people-column-user = Usuario
people-column-status = Estado
people-column-methods = Métodos
people-column-until = Hasta
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] Se muestra un usuario
   *[other] Se muestran { $count } usuarios
}
people-shown-more = { $count ->
    [one] Se muestra el primer usuario
   *[other] Se muestran los primeros { $count } usuarios
}
people-none = Ningún usuario coincide.
people-more = Mostrar más

people-export = Exportar como CSV
people-exporting = Exportando usuarios
people-exported-so-far = { $count ->
    [one] Un usuario exportado
   *[other] { NUMBER($count) } usuarios exportados
}
people-exported-of = { NUMBER($count) } de unos { NUMBER($total) } usuarios exportados
people-exported = { $count ->
    [one] Se ha guardado un usuario.
   *[other] Se han guardado { NUMBER($count) } usuarios.
}
people-export-continue = Continuar
people-export-kept = No se ha perdido nada. Continúe donde se detuvo la exportación o cancélela.
people-export-cancelled = Exportación cancelada. No se ha guardado ningún archivo.

people-no-days = Todavía no hay datos.
people-as-table = Como tabla
people-date = Fecha

problem-search-failed = La búsqueda del centro de ayuda no ha respondido. Inténtelo de nuevo.
problem-export-not-written = No se ha podido guardar el archivo. Compruebe el espacio libre y vuelva a exportar.
