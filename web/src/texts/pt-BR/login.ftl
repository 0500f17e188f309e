# A segunda etapa de um login.

login-title-passkey = Confirme com sua chave de acesso
login-title-totp = Insira o código do seu app autenticador
login-title-email = Insira o código do seu e-mail
login-title-recovery_code = Insira um código de recuperação
login-title-bypass_code = Insira o código do suporte
login-label-totp = Código de seis dígitos
login-label-recovery_code = Código de recuperação
login-label-bypass_code = Código do suporte
login-hint-totp = Abra seu app autenticador para obter um código.
login-hint-recovery_code = Insira um dos dez códigos que você salvou. Cada um funciona uma vez.
login-hint-bypass_code = Um atendente do suporte deu este código a você. Ele funciona uma vez.
login-clock = O código não funciona? Verifique se o celular ajusta a hora automaticamente.
login-trust = { $days ->
    [one] Confiar neste navegador por um dia
   *[other] Confiar neste navegador por { $days } dias
}
login-other-ways = Tentar de outra forma
login-use-passkey = Usar sua chave de acesso ou de segurança
login-use-totp = Usar seu app autenticador
login-use-email = Enviar um código para { $address }
login-use-recovery_code = Usar um código de recuperação
login-use-bypass_code = Usar um código do suporte
login-blocked = Você usou seu e-mail na primeira etapa e não pode usá-lo de novo aqui. Use um código de recuperação ou peça um código ao suporte.
login-obstacle-browser = Este navegador não consegue usar sua chave de acesso. Ela funciona em outro navegador ou em outro dispositivo.
login-obstacle-page = Sua chave de acesso não funciona nesta página. Avise o suporte.
login-only-passkey = Você não configurou outro método. Use outro navegador ou dispositivo ou peça um código ao suporte.
login-passed = Você entrou
login-moving-on = Um momento…
login-locked = Muitos códigos errados
login-locked-wait = Para sua segurança, os códigos do app ou do e-mail estão em pausa. Você não precisa esperar se tiver um código de recuperação ou um código do suporte.
login-locked-staff = Para sua segurança, os códigos do app ou do e-mail estão em pausa até o suporte desbloquear sua conta. Você pode entrar agora com um código de recuperação ou um código do suporte.
login-locked-left = Você pode tentar de novo em { $left }.
login-paused = Os códigos do app ou do e-mail estão em pausa por { $left }.
login-paused-staff = Os códigos do app ou do e-mail estão em pausa até o suporte desbloquear sua conta.
login-paused-passkey = Sua chave de acesso continua funcionando.
login-expired = O tempo deste login acabou
login-expired-why = Seu código não estava errado, mas este login demorou demais. Insira sua senha de novo.
login-expired-early = Este login demorou demais. Insira sua senha de novo.
login-expired-go = Entrar de novo
login-completed = Você já entrou
login-completed-why = Este login já foi concluído, talvez em outra aba.
login-completed-go = Continuar

setup-title = Proteja sua conta
setup-required = Esta central de ajuda exige o login em duas etapas. A configuração leva um minuto.
setup-offered = O login em duas etapas passa a ser obrigatório em { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Configure agora ou pule até lá.
setup-none = Não há nada para configurar, porque seu endereço de e-mail não está confirmado. Fale com o suporte.
setup-choose-passkey = Criar uma chave de acesso
setup-choose-totp = Usar um app autenticador
setup-choose-email = Receber códigos por e-mail
setup-passkey-why = Entre com sua impressão digital, seu rosto, o PIN do dispositivo ou uma chave de segurança. Páginas de login falsas não conseguem roubar uma chave de acesso.
setup-email-title = Confirme seu endereço de e-mail
setup-skip = Pular por enquanto
setup-back = Escolher outro método
