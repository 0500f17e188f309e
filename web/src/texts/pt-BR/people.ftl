# As páginas da equipe: busca de usuários, lista e exportação.

people-title = Autenticação de dois fatores dos usuários
people-users = Usuários
people-adoption = Adesão
people-denied-title = Você não tem permissão
people-denied-why = Peça a um administrador desta central de ajuda a permissão “Can reset password/manage 2FA”. Administradores a concedem nas configurações de 2FA.
people-denied-id = Seu ID, de que o administrador precisa:
people-find = Encontrar um usuário
people-find-hint = Insira o começo de um ID de usuário ou um endereço de e-mail completo.
people-find-host = Insira um nome, um endereço de e-mail ou um ID de usuário.
people-find-short = Insira pelo menos dois caracteres ou pressione Enter para buscar este.
people-unknown = Nenhum usuário encontrado para “{ $id }”.
people-none-why = Os usuários aparecem aqui depois do primeiro login. Confira a grafia: parte de um endereço de e-mail ou um nome não basta.
people-none-yet = Os usuários aparecem aqui depois do primeiro login.
people-show-all = Mostrar todos os usuários
people-found = { $count ->
    [one] { $count } usuário encontrado
   *[other] { $count } usuários encontrados
}
people-you = Você
people-status = Status
people-methods = Método
people-status-all = Todos
people-status-enrolled = Configurada
people-status-pending = Não configurada
people-status-skipped = Pulada
people-status-exempt = Dispensado
people-status-locked = Bloqueado
people-method-all = Todos
people-method-passkey = Chave de acesso
people-method-totp = App autenticador
people-method-email = E-mail
people-method-recovery_code = Código de recuperação
people-method-bypass_code = Código de acesso temporário
people-column-user = Usuário
people-column-status = Status
people-column-methods = Métodos
people-column-until = Até
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] { $count } usuário exibido
   *[other] { $count } usuários exibidos
}
people-shown-more = { $count ->
    [one] Primeiro usuário exibido
   *[other] Primeiros { $count } usuários exibidos
}
people-none = Nenhum usuário corresponde.
people-more = Mostrar mais

people-export = Exportar como CSV
people-exporting = Exportando usuários
people-exported-so-far = { $count ->
    [one] { NUMBER($count) } usuário exportado
   *[other] { NUMBER($count) } usuários exportados
}
people-exported-of = { NUMBER($count) } de cerca de { NUMBER($total) } usuários exportados
people-exported = { $count ->
    [one] { NUMBER($count) } usuário salvo.
   *[other] { NUMBER($count) } usuários salvos.
}
people-export-continue = Continuar
people-export-kept = Nada foi perdido. Continue de onde a exportação parou ou cancele-a.
people-export-cancelled = Exportação cancelada. Nenhum arquivo foi salvo.

people-no-days = Ainda não há dados.
people-as-table = Como tabela
people-date = Data

problem-search-failed = A busca da central de ajuda não respondeu. Tente de novo.
problem-export-not-written = Não foi possível salvar o arquivo. Confira o espaço livre e exporte de novo.
