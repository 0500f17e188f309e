# Textos dos e-mails em português do Brasil. Os valores são explicados em en.ftl.

direction = ltr

region = BR
month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
date = { $day ->
    [1] 1º
   *[other] { $day }
} de { month } de { $year }
time = { $hour }:{ $minute }
date-and-time = { date } às { time } { $offset }
time-and-zone = { time } { $offset }

code-subject-login = { $issuer }: seu código de acesso
code-subject-enrollment = { $issuer }: confirme seu endereço de e-mail
code-subject-proof = { $issuer }: confirme uma alteração na sua conta

code-purpose-login = Insira este código para entrar em { $issuer }:
code-purpose-enrollment = Você está ativando os códigos de acesso por e-mail em { $issuer }. Insira este código para confirmar seu endereço:
code-purpose-proof = Você está alterando a forma de entrar em { $issuer }. Insira este código para confirmar que é você:

code-lifetime = { $minutes ->
    [one] O código funciona uma única vez, por { $minutes } minuto (até { $until }).
   *[other] O código funciona uma única vez, por { $minutes } minutos (até { $until }).
}
code-requested = Solicitado em: { $time }
code-requested-from = Solicitado em: { $time }, com { $browser }
code-never-share = Nunca compartilhe este código. { $issuer } nunca pedirá o código a você.

code-objection-login = Não solicitou este código? Então outra pessoa sabe sua senha. Não compartilhe o código e altere sua senha.
code-objection-enrollment = Não solicitou este código? Então talvez outra pessoa tenha entrado na sua conta. Não compartilhe o código, altere sua senha e fale com a gente.
code-objection-proof = Não solicitou este código? Então talvez outra pessoa tenha entrado na sua conta. Não compartilhe o código, altere sua senha e fale com a gente.
support = Ajuda: { $url }

notice-subject-address_changed = { $issuer }: endereço de e-mail alterado
notice-subject-recovery_code_used = { $issuer }: código de recuperação usado
notice-subject-totp_added = { $issuer }: app autenticador adicionado
notice-subject-email_added = { $issuer }: códigos de acesso por e-mail ativados
notice-subject-locked_out = { $issuer }: acesso com códigos em pausa
notice-subject-totp_renamed = { $issuer }: app autenticador renomeado
notice-subject-totp_removed = { $issuer }: app autenticador removido
notice-subject-passkey_added = { $issuer }: chave de acesso adicionada
notice-subject-passkey_removed = { $issuer }: chave de acesso removida
notice-subject-passkey_copied = { $issuer }: sua chave de acesso pode ter sido copiada
notice-subject-email_removed = { $issuer }: códigos de acesso por e-mail desativados
notice-subject-factors_removed = { $issuer }: login em duas etapas removido
notice-subject-recovery_codes_renewed = { $issuer }: novos códigos de recuperação gerados
notice-subject-bypass_code_issued = { $issuer }: o suporte emitiu um código de acesso
notice-subject-bypass_code_used = { $issuer }: acesso com um código do suporte
notice-subject-browser_trusted = { $issuer }: novo navegador confiável
notice-subject-browser_token_reused = { $issuer }: cópia de um navegador confiável usada
notice-subject-unlocked = { $issuer }: conta desbloqueada
notice-subject-exemption_set = { $issuer }: login em duas etapas dispensado por um tempo
notice-subject-exemption_ended = { $issuer }: fim da dispensa do login em duas etapas

notice-address_changed = O endereço de e-mail da sua conta em { $issuer } foi alterado. A partir de agora, os códigos de acesso são enviados para o novo endereço.
notice-recovery_code_used = Um dos seus códigos de recuperação foi usado em { $issuer }.
notice-totp_added = Um app autenticador foi adicionado à sua conta em { $issuer }.
notice-email_added = Os códigos de acesso por e-mail foram ativados para sua conta em { $issuer }.
notice-locked_out = Muitos códigos errados foram inseridos para sua conta em { $issuer }. Os códigos do app ou do e-mail estão em pausa por um tempo. Os códigos de recuperação continuam funcionando.
notice-totp_renamed = Um app autenticador da sua conta em { $issuer } foi renomeado.
notice-totp_removed = Um app autenticador foi removido da sua conta em { $issuer }.
notice-passkey_added = Uma chave de acesso foi adicionada à sua conta em { $issuer }.
notice-passkey_removed = Uma chave de acesso foi removida da sua conta em { $issuer }.
notice-passkey_copied = O uso de uma das suas chaves de acesso em { $issuer } foi recusado, porque a chave pode ter sido copiada. Remova-a e adicione uma nova.
notice-email_removed = Os códigos de acesso por e-mail foram desativados para sua conta em { $issuer }.
notice-factors_removed = O login em duas etapas foi removido da sua conta em { $issuer }: chaves de acesso, apps autenticadores, códigos por e-mail, códigos de recuperação e navegadores confiáveis.
notice-recovery_codes_renewed = Novos códigos de recuperação foram gerados para sua conta em { $issuer }. Os códigos antigos não funcionam mais.
notice-bypass_code_issued = O suporte emitiu um código para sua conta em { $issuer }. Ele permite entrar uma vez sem a segunda etapa.
notice-bypass_code_used = Alguém entrou na sua conta em { $issuer } com um código do suporte.
notice-browser_trusted = Um navegador agora é confiável para sua conta em { $issuer }. Por algum tempo, ele entra sem código. Você pode removê-lo na sua conta.
notice-browser_token_reused = Alguém usou uma cópia de um dos seus navegadores confiáveis em { $issuer }. Esse navegador não é mais confiável.
notice-unlocked = Sua conta em { $issuer } foi desbloqueada. Os códigos voltaram a funcionar.
notice-exemption_set = Por algum tempo, você pode entrar na sua conta em { $issuer } sem configurar o login em duas etapas.
notice-exemption_ended = Sua dispensa do login em duas etapas em { $issuer } terminou.
notice-when = Quando: { $time }
notice-by-user = Por: você ou alguém que entrou na sua conta
notice-by-staff = Por: o suporte de { $issuer }
notice-by-service = Por: um sistema de { $issuer }
notice-objection = Não foi você? Altere sua senha imediatamente e entre em contato com o suporte de { $issuer }.
notice-pause = Como houve muitas alterações, você não receberá mais e-mails como este por um tempo. O suporte de { $issuer } pode informar o que mudou nesse período.

reminder-subject = { $issuer }: login em duas etapas obrigatório em { $date }
reminder-what = A partir de { $date }, o login em duas etapas será obrigatório para a sua conta em { $issuer }. Você ainda não o configurou.
reminder-how = Para configurar, abra { $issuer } como de costume, entre na sua conta e siga as etapas. Leva cerca de dois minutos.
reminder-no-reply = Não é preciso responder a este e-mail. Se você já configurou, pode ignorá-lo.

# O e-mail para um endereço de onde se quer enviar e-mails.
sender-code-heading = Endereço de remetente
sender-code-subject = Confirme que este endereço pode enviar e-mails
sender-code-purpose = Uma central de ajuda quer enviar e-mails deste endereço. Para permitir, passe este código ao administrador que o solicitou ou insira-o nas configurações da central de ajuda:
sender-code-purpose-named = Uma central de ajuda que se chama “{ $issuer }” quer enviar e-mails deste endereço. Para permitir, passe este código ao administrador que o solicitou ou insira-o nas configurações da central de ajuda:
sender-code-tenant = ID da central de ajuda: { $tenant }
sender-code-objection = Não conhece esta central de ajuda ou não esperava este e-mail? Ignore-o e não compartilhe o código. Sem o código, nenhum e-mail é enviado do seu endereço.
