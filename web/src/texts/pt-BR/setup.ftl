# Configuração, códigos por e-mail e códigos de recuperação.

copy = Copiar
copied = Copiado
copy-failed = Não foi possível copiar. Selecione o texto.

codes-title = Salve seus códigos de recuperação
codes-why = Se você perder o celular ou a chave de acesso, ou não conseguir ler seu e-mail, use um destes códigos para entrar. Cada um funciona uma vez.
codes-once = Você não verá estes códigos de novo. Guarde-os em um lugar seguro, não só no celular.
codes-download = Baixar
codes-print = Imprimir
codes-sheet = Códigos de recuperação
codes-saved = Salvei meus códigos

totp-title = Configure seu app autenticador
totp-step-app = Abra um app autenticador no celular e escolha adicionar uma conta. Ainda não tem um? Instale um pela loja de apps do celular.
totp-scan = Escaneie este QR code com o app.
totp-step-open = Adicione esta conta ao app autenticador deste dispositivo.
totp-step-code = Insira o código que o app mostra.
totp-qr = QR code para o app autenticador. A chave de configuração tem o mesmo efeito.
totp-on-this-phone = Abrir app autenticador
totp-no-app = Nada abriu? Instale primeiro um app autenticador e tente de novo.
totp-show-qr = Mostrar QR code
totp-show-key = Inserir uma chave de configuração
totp-key = Insira esta chave de configuração no app:
totp-default-name = App autenticador
totp-numbered-name = App autenticador { $number }
totp-name = Nome
totp-name-change = Alterar
name-change-totp = Alterar o nome do app
name-hint-totp = Ajuda você a diferenciar seus apps. Você receberá um novo QR code.
totp-confirm = Confirmar
totp-expires = Este QR code expira em { $left }.
totp-expired = Esta configuração expirou, e o QR code dela não funciona mais.
totp-begin-again = Começar de novo

passkey-use = Usar sua chave de acesso
passkey-waiting = Aguardando sua chave de acesso…
passkey-hint = Seu navegador pedirá sua impressão digital, seu rosto, o PIN do dispositivo ou sua chave de segurança.
passkey-hint-key = Seu navegador pedirá sua chave de segurança. Conecte-a ou aproxime-a do dispositivo e depois toque nela.
passkey-title = Crie uma chave de acesso
passkey-what = Seu navegador perguntará onde salvar a chave de acesso e depois pedirá sua impressão digital, seu rosto, o PIN do dispositivo ou sua chave de segurança. Nós nunca vemos esses dados.
passkey-create = Criar chave de acesso
passkey-name = Chave de acesso
passkey-name-key = Chave de segurança
passkey-name-numbered = { $name } { $number }
name-change-passkey = Alterar o nome da chave de acesso
name-hint-passkey = Ajuda você a diferenciar suas chaves de acesso.
passkey-expired = Esta configuração expirou.
passkey-obstacle-browser = Este navegador não consegue criar chaves de acesso. Use outro navegador ou dispositivo.
passkey-obstacle-page = Não é possível criar chaves de acesso nesta página. Avise o suporte.

email-sending = Enviando um e-mail…
email-sent = Enviamos um código para { $address }. Ele expira às { DATETIME($until, timeStyle: "short") }.
email-sent-before = Acabamos de enviar um e-mail com um código. Se ele não for para esta etapa, envie outro.
email-expired = O último código expirou.
email-bounced = O último e-mail para este endereço voltou. Confira o endereço no seu perfil ou tente de outra forma.
email-complained = O último e-mail para este endereço foi marcado como spam. Confira sua pasta de spam.
email-delayed = Os e-mails para este endereço estão chegando com atraso.
email-send = Enviar um código
email-again = Reenviar
email-again-in = Reenviar em { $left }
email-late = Não recebeu o e-mail? Confira sua pasta de spam. O e-mail reenviado tem o mesmo código.
email-no-more = Não podemos enviar este código de novo.
