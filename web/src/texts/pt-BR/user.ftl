# A página de um usuário, para a equipe: dados, ações de suporte e histórico.

people-back = Voltar para a lista

user-id = ID: { $id }
user-methods = Métodos de login
user-more = Mais ações
user-danger = Zona de perigo
user-own = Este é seu próprio perfil
user-own-why = Você não pode gerenciar sua própria autenticação de dois fatores aqui. Use a área da sua conta ou peça a um colega.
user-unseen = Ainda sem login
user-unseen-why = O usuário aparece aqui depois do primeiro login.
user-unseen-add = Este usuário ainda não entrou. Adicione-o para ajudá-lo antes do primeiro login, por exemplo com um código de acesso temporário ou uma dispensa.
user-confirmed = confirmado
user-unconfirmed = não confirmado
user-add = Adicionar usuário
user-added = Usuário adicionado.

user-says = O que o usuário diz?
user-says-first = Verifique primeiro a identidade do usuário. Quem liga pode ser um invasor.
user-says-lost-phone = “Perdi meu celular.”
user-says-lost-passkey = “Perdi minha chave de segurança ou o dispositivo com minha chave de acesso.”
user-says-no-passkey = “Minha chave de acesso não funciona.”
user-says-new-phone = “Tenho um celular novo.”
user-says-no-mail = “Não recebo e-mails.”
user-says-locked = “Aparece ‘muitos códigos errados’.”
user-says-no-setup = “Não consigo configurar.”
user-advice-no-method = O usuário não configurou nenhum método, então o login não pode pedir um código. Se o login pedir a configuração, um código de acesso temporário permite pulá-la uma vez.
user-advice-recovery = { $count ->
    [one] O usuário ainda tem { $count } código de recuperação. Com ele, pode entrar sem sua ajuda.
   *[other] O usuário ainda tem { $count } códigos de recuperação. Com um deles, pode entrar sem sua ajuda.
}
user-advice-no-recovery = O usuário não tem mais códigos de recuperação.
user-advice-bypass = Um código de acesso temporário permite entrar uma vez. Se o celular foi roubado, remova também o app autenticador dele.
user-advice-phone-passkey = Se o celular tinha uma chave de acesso, remova-a também.
user-advice-synced = Uma chave de acesso sincronizada ainda pode funcionar nos outros dispositivos do usuário.
user-advice-has-totp = O usuário também tem um app autenticador e pode entrar com os códigos dele.
user-advice-has-email = O usuário também tem códigos por e-mail e pode entrar com eles.
user-advice-bypass-passkey = Um código de acesso temporário permite entrar uma vez. Remova abaixo a chave de acesso do dispositivo perdido ou da chave de segurança perdida, para que ninguém mais possa usá-la.
user-advice-bypass-once = Um código de acesso temporário permite entrar uma vez. Depois, o usuário pode adicionar uma nova chave de acesso na área da conta.
user-advice-former-domain = { $count ->
    [one] { $count } chave de acesso foi criada para um domínio que a central de ajuda não usa mais, por isso não serve para entrar.
   *[other] { $count } chaves de acesso foram criadas para um domínio que a central de ajuda não usa mais, por isso não servem para entrar.
}
user-advice-address = Pergunte qual endereço o navegador mostra. As chaves de acesso só funcionam no domínio da própria central de ajuda: em qualquer outro endereço, o usuário pode estar em uma página falsa e não deve inserir nada nela.
user-advice-same-device = Uma chave de acesso pode existir somente no navegador, no dispositivo ou na chave de segurança que o usuário usou para adicioná-la. Peça a ele que tente por lá.
user-advice-full = O usuário tem cinco apps autenticadores e não pode adicionar outro. Com um código de acesso temporário, pode entrar e substituir um. Ou remova um aqui primeiro.
user-advice-old-phone = Se o celular antigo ainda funciona, o usuário pode adicionar o novo na área da conta.
user-advice-together = Configurem juntos um app autenticador: o usuário escaneia um QR code e diz a você o código que o app mostra. Depois, remova o app do celular antigo, se houver.
user-advice-profile = Corrija ou confirme o endereço no perfil do usuário. Até lá, um código de acesso temporário permite entrar.
user-advice-email-off = O e-mail não está ativado para este usuário, então o login não oferece códigos por e-mail.
user-advice-spam = Peça ao usuário que olhe a pasta de spam de { $address }. Se não puder esperar, um código de acesso temporário permite entrar.
user-advice-clock = Peça ao usuário que ajuste a hora do celular automaticamente. Até lá, códigos corretos podem ser recusados.
user-advice-not-locked = O usuário não está bloqueado. Se um código for recusado, pode ser um código antigo, ou o relógio do celular pode estar errado. Um código de acesso temporário permite entrar uma vez.
user-advice-recovery-locked = { $count ->
    [one] O último código de recuperação do usuário funciona mesmo com os códigos em pausa.
   *[other] Um dos { $count } códigos de recuperação do usuário funciona mesmo com os códigos em pausa.
}
user-advice-passkey-locked = A chave de acesso do usuário funciona mesmo com os códigos em pausa.
user-advice-unlock = Desbloqueie o usuário para que tente de novo imediatamente.
user-advice-has-method = O usuário já configurou um método. Se não puder usá-lo, um código de acesso temporário permite entrar uma vez. Depois, pode adicionar outro na área da conta.
user-advice-exempt = Uma dispensa dá mais tempo ao usuário: até ela terminar, o login não exige a configuração. Ou configurem juntos um app autenticador, em “Mais ações”.

user-required-since = 2FA obrigatória desde { people-time }
user-ends-requirement = Isto também encerra a obrigação de configurar a 2FA.
user-ends-exemption = Isto também encerra a dispensa.

user-exempt-for = Dispensar por
user-exempt-day = 1 dia
user-exempt-week = 1 semana
user-exempt-month = 1 mês
user-exempt-date = Até uma data
user-exempt-last-day = Último dia

people-fact-passkey = Chaves de acesso
people-fact-totp = Apps autenticadores
people-fact-email = E-mail
people-fact-codes = Códigos
people-locked-until = Os códigos estão em pausa até { people-time }.
people-until-unlocked = Até um agente desbloquear o usuário
people-mail-limited-until = O limite de códigos por e-mail foi atingido. Nenhum código é enviado até { people-time } ou até você desbloquear o usuário.
people-failures = { $failures ->
    [one] Um código errado
   *[other] { $failures } códigos errados seguidos
}
people-none-set-up = Não configurado
people-since = Desde { people-time }
people-last-used = Último uso em { people-time }
people-never-used = Ainda sem uso
people-clock-fast = O relógio do celular está adiantado cerca de { $seconds } s.
people-clock-slow = O relógio do celular está atrasado cerca de { $seconds } s.
people-passkey-synced = Sincronizada entre dispositivos
people-passkey-not-synced = Somente em um dispositivo ou chave de segurança
people-passkey-other-domain = Criada para outro domínio, por isso o login não a aceita.
people-passkeys-by-user = Somente o usuário pode adicionar uma chave de acesso, porque é preciso ter o dispositivo ou a chave de segurança dele.
people-no-address = Nenhum endereço registrado.
people-unverified = O endereço não está confirmado, por isso nenhum código é enviado a ele.
people-reminded = Último lembrete para configurar a 2FA: { people-time }
people-mail-delivered = O último e-mail foi entregue ({ people-time }).
people-mail-delayed = O último e-mail está atrasado ({ people-time }).
people-mail-bounced = O último e-mail voltou ({ people-time }).
people-mail-complained = O último e-mail foi marcado como spam ({ people-time }).
people-codes-left = Códigos de recuperação restantes: { $count }
people-bypass-until = Um código de acesso temporário não usado é válido até { people-time }.
people-exempt-until = Dispensado até { people-time }

people-do-remove-passkey = Remover chave de acesso
people-do-totp = Configurar um app autenticador
people-do-remove-totp = Remover app autenticador
people-do-email-on = Ativar e-mail
people-do-email-off = Desativar e-mail
people-do-bypass = Emitir um código de acesso temporário
people-do-unlock = Desbloquear
people-do-exempt = Definir uma dispensa
people-do-exempt-end = Encerrar a dispensa
people-do-require = Exigir a 2FA
people-do-require-end = Deixar de exigir a 2FA
people-do-remove-all = Remover todos os métodos
people-about-remove-passkey = “{ $label }” deixa de funcionar no login.
people-about-totp = O usuário escaneia um QR code e diz a você o código que o app mostra.
people-about-remove-totp = “{ $label }” deixa de funcionar no login.
people-about-email-on = Os códigos são enviados para { $address }.
people-about-email-off = O usuário não recebe mais códigos por e-mail.
people-about-bypass = Um código para um login. Ele substitui qualquer código anterior. O usuário mantém seus métodos. Verifique primeiro a identidade do usuário.
people-about-unlock = Os códigos voltam a funcionar imediatamente.
people-about-exempt = Por algum tempo, o usuário não precisa configurar a 2FA. Se já tiver um método, o login continua a pedi-lo.
people-about-exempt-end = O usuário precisa seguir as mesmas regras que todos.
people-about-require = O usuário precisa configurar a 2FA, quaisquer que sejam os grupos nas configurações. O período de carência continua valendo.
people-about-require-end = O usuário segue as mesmas regras que todos.
people-about-remove-all = Isto remove chaves de acesso, apps autenticadores e códigos por e-mail, além de navegadores confiáveis, códigos de recuperação e o código de acesso temporário. Até o usuário configurar um método de novo, a senha basta para entrar.
people-valid = Válido por
people-minutes = { $minutes } minutos
people-hours = { $hours ->
    [one] Uma hora
   *[other] { $hours } horas
}
people-reason = Motivo
people-reason-kept = O histórico guarda seu motivo.
people-sure = Sim, remover isto de { $user }
people-invalid-reason = Insira um motivo.
people-invalid-until = Insira um momento no futuro.
people-invalid-sure = Marque a caixa para confirmar.
people-done-remove-passkey = Chave de acesso removida.
people-done-totp = App autenticador configurado. O usuário pode gerar códigos de recuperação na área da conta.
people-done-remove-totp = App autenticador removido.
people-done-email-on = E-mail ativado.
people-done-email-off = E-mail desativado.
people-done-bypass = Código de acesso temporário emitido.
people-done-unlock = Usuário desbloqueado.
people-done-exempt = Dispensa definida.
people-done-exempt-end = Dispensa encerrada.
people-done-require = 2FA exigida.
people-done-require-end = A 2FA não é mais exigida deste usuário.
people-done-remove-all = Todos os métodos removidos.
people-code-once = Você não verá este código de acesso temporário de novo
people-code-until = Válido até { people-time }, para um login.
people-code-done = Concluído

people-history = Histórico
people-history-none = Nada ainda.
people-did-by = { people-time }, { $kind ->
    [user] o usuário
    [admin] administrador { $id }
    [agent] agente { $id }
   *[service] o sistema de helpdesk
}
people-did-user_seen = Visto pela primeira vez
people-did-address_changed = Endereço alterado de { $old_email } para { $new_email }
people-did-locked_out = Bloqueado após { $failures } códigos errados
people-did-recovery_code_used = Código de recuperação usado
people-did-setup_skipped = Configuração pulada
people-did-passkey_added = Chave de acesso “{ $label }” adicionada
people-did-passkey_renamed = Chave de acesso renomeada para “{ $label }”
people-did-passkey_removed = Chave de acesso “{ $label }” removida
people-did-passkey_copied = Login com a chave de acesso “{ $label }” recusado, porque a chave pode ter sido copiada
people-did-totp_added = App autenticador “{ $label }” adicionado
people-did-totp_imported = App autenticador “{ $label }” importado de outro sistema
people-did-email_added = E-mail ativado
people-did-totp_renamed = App autenticador renomeado para “{ $label }”
people-did-totp_removed = App autenticador “{ $label }” removido
people-did-totp_setup_begun = Configuração de um app autenticador iniciada
people-did-email_removed = E-mail desativado
people-did-factors_removed = Todos os métodos removidos
people-did-user_erased = Todos os dados apagados
people-did-recovery_codes_renewed = Novos códigos de recuperação gerados
people-did-browser_trusted = Navegador marcado como confiável
people-did-browsers_forgotten = Todos os navegadores confiáveis removidos
people-did-browser_forgotten = Navegador confiável “{ $label }” removido
people-did-browser_token_reused = Navegador confiável “{ $label }” removido, porque seu token foi copiado
people-did-bypass_code_issued = Código de acesso temporário emitido, válido até { people-time }
people-did-bypass_code_used = Código de acesso temporário usado
people-did-unlocked = Desbloqueado após { $failures } códigos errados
people-did-exemption_set = Dispensado até { people-time }
people-did-exemption_ended = Dispensa encerrada
people-did-requirement_set = 2FA exigida
people-did-requirement_ended = 2FA não mais exigida
people-did-grant_given = Permissão concedida a { $agent_id }
people-did-grant_withdrawn = Permissão retirada de { $agent_id }
people-did-policy_changed = Configurações alteradas
people-did-sender_added = Remetente { $sender_id } adicionado
people-did-sender_removed = Remetente { $sender_id } removido
people-did-sender_confirmed = Remetente { $sender_id } confirmado com seu código
people-did-sender_ended = Remetente { $sender_id } removido após dez códigos errados
people-did-plan_changed = Plano alterado para { $new_plan }

problem-own-record = Você não pode gerenciar sua própria autenticação de dois fatores aqui. Peça a um colega.
problem-grant-required = Você precisa da permissão “Can reset password/manage 2FA”. Peça a um administrador que a conceda.
problem-address-unknown = O usuário não tem endereço de e-mail confirmado. Ele precisa ser confirmado primeiro no perfil.
problem-no-factor = O usuário ainda não configurou nenhum método.
problem-wrong-token-use = Esta página é somente para a equipe.
