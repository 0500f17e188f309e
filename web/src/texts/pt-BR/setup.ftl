# Configuração, códigos por e-mail e códigos de recuperação.

copy = Copiar
copied = Copiado
copy-failed = Não foi possível copiar. Selecione o texto.

codes-title = Salve seus códigos de recuperação
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
totp-name-change-long = Alterar o nome do app
totp-name-hint = Ajuda você a diferenciar seus apps. Você receberá um novo QR code.
totp-confirm = Confirmar
totp-expires = Este QR code expira em { $left }.
totp-expired = Esta configuração expirou, e o QR code dela não funciona mais.
totp-begin-again = Começar de novo

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
