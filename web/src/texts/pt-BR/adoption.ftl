# Quantos usuários configuraram a 2FA, para a equipe.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [0] Nenhum usuário configurou a 2FA.
    [one] { $enrolled ->
        [0] O único usuário não configurou a 2FA.
       *[other] O único usuário configurou a 2FA.
    }
   *[other] { NUMBER($enrolled) } de { NUMBER($total) } usuários configuraram a 2FA.
}
adoption-mandatory-from = A 2FA passa a ser obrigatória em { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = A 2FA é obrigatória desde { DATETIME($day, dateStyle: "long") }.
adoption-mandatory = A 2FA é obrigatória.
adoption-groups = Vale somente para os grupos { $groups }.
adoption-exempt-groups = Usuários nestes grupos não precisam: { $groups }.
adoption-reminded = { $count ->
    [0] Nenhum lembrete foi enviado ainda.
    [one] { NUMBER($count) } usuário recebeu um lembrete por e-mail.
   *[other] { NUMBER($count) } usuários receberam um lembrete por e-mail.
}
adoption-next-reminders = Os próximos lembretes serão enviados em { DATETIME($day, dateStyle: "long") }.
adoption-over-time = Ao longo do tempo
adoption-mandatory-key = A 2FA passa a ser obrigatória
adoption-on-day = { people-day }: { NUMBER($share) }, { NUMBER($enrolled) } de { NUMBER($total) } usuários
adoption-share-column = Proporção
adoption-users = Usuários
adoption-seen = Usuários vistos
adoption-not-seen = Ainda não vistos
adoption-seen-why = Usuários que entraram desde que a 2FA foi configurada na sua central de ajuda ou que você importou.
adoption-not-seen-why = Os usuários são vistos quando entram pela primeira vez ou quando você os importa.
adoption-status-why = Cada usuário conta uma vez. Usuários bloqueados contam como bloqueados, mesmo que tenham configurado a 2FA. Usuários dispensados são os que não têm método e não precisam de um por enquanto.
adoption-methods = Métodos
adoption-methods-why = Um usuário pode ter vários métodos.
