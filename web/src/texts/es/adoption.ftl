# How many users have set up 2FA, for staff.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [one] { $enrolled ->
        [0] El único usuario no ha configurado la 2FA.
       *[other] El único usuario ha configurado la 2FA.
    }
   *[other] { NUMBER($enrolled) } de { NUMBER($total) } usuarios han configurado la 2FA.
}
adoption-mandatory-from = La 2FA será obligatoria a partir del { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = La 2FA es obligatoria desde el { DATETIME($day, dateStyle: "long") }.
adoption-mandatory = La 2FA es obligatoria.
adoption-groups = Solo se aplica a los grupos { $groups }.
adoption-exempt-groups = Los usuarios de estos grupos no están obligados: { $groups }.
adoption-reminded = { $count ->
    [0] Todavía no se ha enviado ningún recordatorio.
    [one] Un usuario ha recibido un recordatorio por correo.
   *[other] { NUMBER($count) } usuarios han recibido un recordatorio por correo.
}
adoption-next-reminders = Los próximos recordatorios se enviarán el { DATETIME($day, dateStyle: "long") }.
adoption-over-time = Evolución
adoption-mandatory-key = La 2FA pasa a ser obligatoria
adoption-on-day = { people-day }: { NUMBER($share) }, { NUMBER($enrolled) } de { NUMBER($total) } usuarios
adoption-share-column = Porcentaje
adoption-users = Usuarios
adoption-seen = Usuarios conocidos
adoption-not-seen = Aún no conocidos
adoption-seen-why = Usuarios que han iniciado sesión desde que se configuró la 2FA en su centro de ayuda, o que usted ha importado.
adoption-not-seen-why = Los usuarios pasan a ser conocidos cuando inician sesión por primera vez o cuando usted los importa.
adoption-status-why = Cada usuario cuenta una vez. Los usuarios bloqueados cuentan como bloqueados, aunque hayan configurado la 2FA. Los exentos son los que no tienen método y por ahora no lo necesitan.
adoption-methods = Métodos
adoption-methods-why = Un usuario puede tener varios métodos.
