# As configurações do administrador.

problem-admin-required = Somente administradores podem ver e alterar estas configurações.
problem-sender-exists = Outro administrador acabou de adicionar um remetente como este. Recarregue a página para vê-lo.
problem-address-taken = Outra central de ajuda usa este endereço, ou ele está registrado no Amazon SES de outra forma. Use outro endereço ou peça que ele seja removido de lá primeiro.
problem-no-code-to-send = Não podemos enviar um código agora. O código já foi inserido ou o Amazon SES ainda não verificou o endereço.
problem-too-many-senders = Você já tem vinte remetentes. Remova um primeiro.
problem-sender-in-use = As configurações salvas usam este remetente. Salve-as com outro remetente ou sem nenhum e depois remova-o.

policy-title = Autenticação de dois fatores
policy-no-access = Você não tem acesso a estas configurações
policy-no-access-what = Somente administradores podem vê-las e alterá-las. Fale com um administrador da sua central de ajuda.
policy-plan = A autenticação de dois fatores faz parte do plano Enterprise. Esta central de ajuda tem outro plano, por isso você não pode alterar estas configurações. Os usuários que já configuraram a 2FA continuam a usá-la para entrar.
policy-on = Ativado
policy-off = Desativado
policy-clear = Limpar
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] Uma alteração não salva
   *[other] { $count } alterações não salvas
}
policy-effects = O que estas alterações fazem
policy-discard = Descartar alterações
policy-discarded = Alterações descartadas.
policy-saved = Salvo.
policy-theirs-taken = Suas alterações foram descartadas. Estas são as configurações atuais.

policy-methods = Métodos
policy-passkeys_enabled = Chaves de acesso
policy-passkeys_enabled-what = Os usuários confirmam com o bloqueio de tela do dispositivo ou com uma chave de segurança. É o mais seguro dos três métodos: uma página de phishing não consegue usar uma chave de acesso.
policy-passkey_rp_id = Domínio da central de ajuda (relying party ID)
policy-passkey_rp_id-what = O domínio em que os usuários abrem a central de ajuda, como help.example.com, ou um domínio superior a ele. As chaves de acesso só funcionam nele.
policy-passkey_rp_id-rule = Insira um domínio completo, como help.example.com, sem https://, porta ou caminho. Endereços IP e terminações compartilhadas, como co.uk, não funcionam.
policy-domain-suggestion = Usar { $domain }
policy-domain-abandoned = Depois que você salvar, as chaves de acesso criadas para { $domain } deixarão de funcionar, e os usuários precisarão adicionar novas. As antigas voltarão a funcionar se você restaurar esse domínio.
policy-totp_enabled = Serviço TOTP
policy-totp_enabled-what = Códigos de um app autenticador.
policy-email_enabled = 2FA por e-mail
policy-email_enabled-what = Códigos por e-mail, para o endereço no perfil do usuário.
policy-sender_id = Remetente
policy-sender_id-what = Enviamos códigos e avisos deste endereço.
policy-sender_id-rule = A 2FA por e-mail precisa de um remetente verificado.

policy-enforcement = Obrigatoriedade
policy-required = Exigir que os usuários configurem a 2FA
policy-required-what = Quando desativado, a 2FA é opcional.
policy-required-rule = Ative um método primeiro.
policy-grace_until = Período de carência
policy-grace_until-what = Os usuários podem pular a configuração até o fim deste dia, no fuso horário abaixo. Deixe em branco para exigi-la imediatamente.
policy-grace_until-rule = Insira uma data válida. Um período de carência precisa de “Exigir que os usuários configurem a 2FA”.
policy-reminders_enabled = Lembrar os usuários por e-mail
policy-reminders_enabled-what = Usuários que não configuraram a 2FA recebem um e-mail 14 dias, 7 dias e 1 dia antes do fim do período de carência.
policy-required_groups = Somente estes grupos
policy-required_groups-rule = No máximo 100 grupos de até 128 caracteres cada.
policy-required_groups-what = Digite um grupo e pressione Enter. Deixe em branco para exigir a 2FA de todos.
policy-exempt_groups = Exceto estes grupos
policy-exempt_groups-what = Usuários em qualquer um destes grupos não precisam configurar a 2FA, mesmo que também estejam em um dos grupos acima. Deixe em branco se não houver exceções.
policy-exempt_groups-rule = No máximo 100 grupos de até 128 caracteres cada.
policy-groups-users = { $count ->
    [one] { $count } usuário
   *[other] { $count } usuários
}
policy-groups-no-match = Nenhum grupo conhecido corresponde. Pressione Enter para usar este nome mesmo assim.
policy-groups-unknown = Fora dos grupos conhecidos: { $groups }. Confira a grafia.
policy-groups-remove = Remover { $group }
policy-groups-removed = { $group } removido.

policy-details = Detalhes
policy-trusted_browser_days = Confiar em navegadores por (dias)
policy-trusted_browser_days-what = 0 = sempre perguntar
policy-trusted_browser_days-rule = Insira um número inteiro de 0 a 90.
policy-issuer = Nome nos apps autenticadores
policy-issuer-what = Aparece ao lado do código no app.
policy-issuer-rule = Insira de 1 a 64 caracteres, sem dois-pontos e sem espaço no início ou no fim.
policy-time_zone = Fuso horário
policy-time_zone-what = O período de carência termina no fim do dia neste fuso horário.
policy-time_zone-rule = Escolha um fuso horário da lista.
policy-time_zone-none = Nenhum fuso horário corresponde.
policy-support_url = Página de ajuda
policy-support_url-what = Onde os usuários encontram ajuda. Opcional.
policy-support_url-rule = Insira um endereço que comece com https://
policy-audit_retention_days = Retenção do registro de auditoria (dias)
policy-audit_retention_days-what = Deixe em branco para manter para sempre. Vale para novas entradas.
policy-audit_retention_days-rule = Insira um número inteiro de 30 a 3650 ou deixe em branco.

policy-impact-now = Usuários sem 2FA: { $count }. Eles precisam configurá-la no próximo login.
policy-impact-from = Usuários sem 2FA: { $count }. Eles precisam configurá-la a partir de { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Isto vale somente para usuários destes grupos. Não sabemos quantos são.
policy-impact-groups-of = { $count ->
    [one] Isto vale somente para usuários destes grupos: no máximo { $count } usuário.
   *[other] Isto vale somente para usuários destes grupos: no máximo { $count } usuários.
}
policy-impact-exempt-groups = Usuários em grupos dispensados não precisam. Não sabemos quantos são.
policy-impact-exempt-groups-of = { $count ->
    [one] Usuários em grupos dispensados não precisam: no máximo { $count } usuário.
   *[other] Usuários em grupos dispensados não precisam: no máximo { $count } usuários.
}
policy-impact-reminders-now = Os primeiros lembretes serão enviados em até uma hora. Usuários sem 2FA: { $count }.
policy-impact-reminders-from = Os primeiros lembretes serão enviados em { DATETIME($from, dateStyle: "long") }. Usuários sem 2FA: { $count }.
policy-impact-exempt = Usuários dispensados: { $count }. Eles não precisam até a dispensa terminar.
policy-impact-optional = A 2FA não é mais obrigatória. Usuários que a configuraram e continuam a usá-la: { $count }.
policy-impact-off = { $method } não é mais aceito. Usuários com este método: até { $count }.
policy-impact-left-optional = Usuários sem outro método entrarão sem 2FA.
policy-impact-left-required = Usuários sem outro método precisam configurar um, se a 2FA for obrigatória para eles.
policy-impact-on = { $method } volta a ser aceito. Usuários que já têm este método: { $count }.
policy-impact-passkeys-off = Chaves de acesso não são mais aceitas. Usuários que têm uma: até { $count }.
policy-impact-passkeys-on = Chaves de acesso voltam a ser aceitas. Usuários que já têm uma: até { $count }.
policy-impact-domain = As chaves de acesso criadas para { $domain } deixam de funcionar. Usuários que têm uma: até { $count }.
policy-impact-days = Navegadores confiáveis há mais tempo precisarão de um código de novo.
policy-impact-issuer = Os apps já configurados continuam a mostrar o nome antigo.

conflict-title = Outro administrador alterou as configurações
conflict-what = Suas alterações ainda não foram salvas, e as dele não foram sobrescritas.
conflict-field = Configuração
conflict-column-theirs = Agora
conflict-column-mine = Sua
conflict-unchanged = inalterada
conflict-mine = Salvar também minhas alterações
conflict-mine-what = Os campos que você não alterou mantêm o valor atual.
conflict-theirs = Descartar minhas alterações

senders-none = Nenhum
senders-pending = Aguardando confirmação
senders-verified = Verificado
senders-failed = Não confirmado
senders-unknown = Status desconhecido
senders-about-failed = O link da Amazon para { $address } não foi aberto a tempo. Remova este remetente e adicione-o de novo.
senders-about-unknown = A Amazon não respondeu, então o status pode estar desatualizado.
senders-notices = Remetente dos avisos
senders-notices-what = A 2FA por e-mail está desativada, então não enviamos códigos. Os avisos sobre alterações na conta continuam a sair deste endereço.
senders-step = Etapa { $step } de 2
senders-step-ses-done = A Amazon verificou o endereço.
senders-step-code-done = Você inseriu o código.
senders-refresh = Verificar de novo
senders-refreshed = Status atualizado.
senders-remove = Remover { $name }
senders-remove-title = Remover { $address }?
senders-remove-what = Não enviaremos mais e-mails deste endereço. Para usá-lo de novo, você precisará confirmá-lo de novo.
senders-removed = { $name } removido.
senders-add = Adicionar um remetente
senders-add-now = Adicionar
senders-added = { $address } adicionado. Siga as duas etapas para confirmá-lo.
senders-missing-ses = Abra o link no e-mail da Amazon para { $address }. Esta página verifica o status a cada dez segundos.
senders-code-label = Código do e-mail para { $address }
senders-code-what = Sem ele, o remetente é removido após 24 horas.
senders-code-confirm = Confirmar
senders-code-again = Reenviar código
senders-code-again-in = Reenviar em { $left }
senders-code-sent = Enviamos um código para { $address }.
senders-confirmed = { $address } confirmado.
senders-field-address = Endereço de e-mail
senders-field-display_name = Nome do remetente
senders-rule-address = Insira um endereço em ASCII. Enviaremos um código para ele.
senders-rule-display_name = Insira de 1 a 64 caracteres.

agents-title = Can reset password/manage 2FA
agents-what = Estes agentes podem gerenciar a 2FA dos usuários. As alterações valem imediatamente. Administradores sempre têm esta permissão.
agents-none = Ainda não há agentes.
agents-id = ID do agente
agents-id-what = Não podemos verificar este ID. Copie-o do seu helpdesk: um ID errado pode dar a permissão a outra pessoa.
agents-id-missing = Insira o ID do agente.
agents-search = Agente
agents-search-what = Busque por nome ou endereço de e-mail.
agents-search-failed = A busca não está funcionando no momento. Tente de novo em instantes.
agents-no-match = Nenhum agente corresponde.
agents-none-chosen = Escolha um agente da lista.
agents-grant = Adicionar
agents-granted = desde { DATETIME($at, dateStyle: "medium") }, por { $by }
agents-revoke = Remover { $agent }
agents-revoke-title = Remover { $agent }?
agents-revoke-what = Essa pessoa não poderá mais redefinir senhas nem gerenciar a 2FA dos usuários. Isto vale imediatamente.
agents-granted-to = { $agent } agora pode gerenciar a 2FA dos usuários.
agents-revoked = { $agent } foi removido.
