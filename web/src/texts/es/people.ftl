# Lo que el personal ve de los usuarios y hace por ellos.

people-title = Autenticación de dos factores de los usuarios
people-users = Usuarios
people-adoption = Adopción
people-unknown = No se ha encontrado ningún usuario «{ $id }».
people-status = Estado
people-methods = Método
people-status-all = Todos
people-status-enrolled = Configurado
people-status-pending = Sin configurar
people-status-skipped = Omitido
people-status-exempt = Exento
people-status-locked = Bloqueado
people-method-all = Todos
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
people-none = Ningún usuario coincide.
people-more = Mostrar más
people-export = Exportar como CSV

people-no-days = Todavía no hay datos.
people-as-table = Como tabla
people-date = Fecha
