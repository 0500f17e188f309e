# A área da conta.

account-title = Login em duas etapas
account-on = O login em duas etapas está ativado.
account-off = O login em duas etapas está desativado. Configure um método para proteger sua conta.
account-required = Esta central de ajuda exige o login em duas etapas. Configure um método para continuar a usá-la.
account-grace = O login em duas etapas passa a ser obrigatório em { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Configure um método antes disso.
account-mandatory = Exigido por esta central de ajuda.
account-locked = Muitos códigos errados. Os códigos estão em pausa até { DATETIME($until, timeStyle: "short") }.
account-mail-limited = Você atingiu o limite de e-mails com códigos. Você pode pedir o próximo em { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. O suporte pode liberar o limite antes disso.
account-no-methods = Esta central de ajuda não oferece o login em duas etapas no momento.
account-method-off = Esta central de ajuda não oferece este método no momento. Ele não será pedido.
account-added = Adicionado em { DATETIME($at, dateStyle: "medium") }
account-added-at = Adicionado em { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Último uso em { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Ainda sem uso
account-until = Confiável até { DATETIME($at, dateStyle: "medium") }
account-rename = Renomear
account-name = Nome
account-factor-remove = Remover “{ $label }”?

account-passkeys = Chaves de acesso
account-passkeys-none = Entre com sua impressão digital, seu rosto, o PIN do dispositivo ou uma chave de segurança. Páginas de login falsas não conseguem roubar uma chave de acesso.
account-passkeys-add = Adicionar uma chave de acesso
account-passkey-synced = Sincronizada
account-passkey-elsewhere = Criada para outro endereço desta central de ajuda. Ela não funciona aqui.
account-passkey-remove-what = Você adicionou esta chave de acesso em { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Você não poderá mais entrar com ela. Seu dispositivo ou gerenciador de senhas mantém a cópia até que você a exclua lá.

account-apps = Apps autenticadores
account-apps-none = Um app no celular mostra um novo código a cada 30 segundos. Ele funciona sem internet.
account-apps-add = Adicionar um app autenticador
account-app-remove-what = Você adicionou este app em { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Os códigos dele deixarão de funcionar.

account-email = Códigos por e-mail
account-email-on = Você pode receber um código em { $address } ao entrar.
account-email-off = Receba um código em { $address } ao entrar.
account-email-switch-on = Ativar
account-email-switch-off = Desativar
account-email-remove = Desativar os códigos por e-mail?
account-email-remove-what = Você não poderá mais entrar com eles.
account-email-add = Ativar os códigos por e-mail

account-codes = Códigos de recuperação
account-codes-left = { $left ->
    [0] Você não tem mais códigos de recuperação.
    [one] Você tem mais um código de recuperação.
   *[other] Você tem mais { $left } códigos de recuperação.
}
account-codes-low = Gere novos códigos para poder entrar se perder o celular ou a chave de acesso, ou não conseguir ler seu e-mail.
account-codes-renew = Gerar novos códigos
account-codes-renew-why = Você receberá dez novos códigos. Os antigos deixarão de funcionar.

account-browsers = Navegadores confiáveis
account-browsers-skip = Estes navegadores pulam a segunda etapa.
account-browsers-empty = Ainda não há navegadores confiáveis. Navegadores confiáveis pulam a segunda etapa.
account-browsers-forget = Esquecer todos os navegadores
account-browsers-remove = Esquecer todos os navegadores?
account-browsers-ask-again = { $count ->
    [one] Na próxima vez que você entrar com este navegador, a segunda etapa será pedida de novo:
   *[other] Na próxima vez que você entrar com estes { $count } navegadores, a segunda etapa será pedida de novo:
}
account-browser-forget = Esquecer
account-browser-remove = Esquecer “{ $label }”?
account-browser-named = { $label }, último uso em { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = Adicionar um método redefine seus navegadores confiáveis.
account-resets = { $count ->
    [one] Este navegador confiável será esquecido e pedirá a segunda etapa de novo:
   *[other] Estes { $count } navegadores confiáveis serão esquecidos e pedirão a segunda etapa de novo:
}

account-proof = Confirme que é você
account-proof-passkey = Use sua chave de acesso para continuar.
account-proof-why = Insira um código para continuar.
problem-cancelled = Nada foi alterado.

account-done-passkey-added = Chave de acesso adicionada.
account-done-passkey-renamed = Chave de acesso renomeada.
account-done-passkey-removed = Chave de acesso removida.
account-done-app-added = App autenticador adicionado.
account-done-app-renamed = App autenticador renomeado.
account-done-app-removed = App autenticador removido.
account-done-email-on = Códigos por e-mail ativados.
account-done-email-off = Códigos por e-mail desativados.
account-done-codes-renewed = Você tem novos códigos de recuperação.
account-done-browser-forgotten = Navegador esquecido.
account-done-browsers-forgotten = Todos os navegadores foram esquecidos.
