# O artigo para usuários: <two-factor-guide> e docs/user-guide.md. Os nomes dos botões vêm dos outros arquivos.

guide-contents = Nesta página
guide-none = Esta central de ajuda não oferece o login em duas etapas no momento.

guide-what = O que é o login em duas etapas?
guide-what-second = O login em duas etapas acrescenta, depois da senha, uma segunda etapa que só você pode concluir. Quem souber sua senha ainda não conseguirá entrar no seu lugar.
guide-what-methods = Você pode usar estes métodos:
guide-what-passkey = Uma chave de acesso no celular, no computador ou em uma chave de segurança pede sua impressão digital, seu rosto ou o PIN do dispositivo. É o método mais seguro, e você não precisa inserir nenhum código.
guide-what-totp = Um app autenticador no celular ou no computador mostra um novo código a cada 30 segundos. Ele funciona sem internet.
guide-what-email = Um e-mail com um código é enviado para o endereço do seu perfil.
guide-what-safe = Insira seus códigos somente ao entrar ou ao alterar suas configurações. Nunca os informe a quem ligar ou escrever para você.

guide-passkey = Usar uma chave de acesso
guide-passkey-what = Uma chave de acesso é uma chave para esta central de ajuda que fica no celular, no computador ou em uma chave de segurança. Você a usa com a impressão digital, o rosto ou o PIN do dispositivo, e um site falso não consegue roubá-la.
guide-passkey-phone-start = No celular, entre e abra sua conta. Escolha “{ account-passkeys-add }” e depois “{ passkey-create }”.
guide-passkey-phone-confirm = Confirme com sua impressão digital, seu rosto ou o PIN do dispositivo. O celular salva a chave de acesso.
guide-passkey-synced = Celulares e gerenciadores de senhas costumam sincronizar as chaves de acesso com seus outros dispositivos. Assim, você pode usar a mesma chave de acesso neles.
guide-passkey-computer-start = No computador, entre e abra sua conta. Escolha “{ account-passkeys-add }” e depois “{ passkey-create }”.
guide-passkey-computer-confirm = Confirme da mesma forma que você desbloqueia o computador, por exemplo com o Windows Hello ou o Touch ID.
guide-passkey-computer-phone = Se o computador não tiver nada disso, escolha seu celular na caixa de diálogo do navegador e siga as etapas indicadas.
guide-passkey-key = Com uma chave de segurança
guide-passkey-key-start = Entre e abra sua conta. Escolha “{ account-passkeys-add }”, depois “{ passkey-create }” e então a chave de segurança na caixa de diálogo do navegador.
guide-passkey-key-touch = Conecte a chave de segurança ou aproxime-a da parte de trás do celular. Toque nela quando piscar e insira o PIN dela, se ele for pedido.
guide-passkey-second = Adicione também uma segunda chave de acesso ou outro método, para poder entrar mesmo se perder o dispositivo.
guide-passkey-use = Entrar com sua chave de acesso
guide-passkey-use-how = Depois da senha, escolha “{ passkey-use }”. Na caixa de diálogo do navegador, confirme com sua impressão digital, seu rosto ou o PIN do dispositivo, ou toque na sua chave de segurança.
guide-passkey-new = Mudar para um celular ou computador novo
guide-passkey-new-synced = Uma chave de acesso sincronizada aparece no dispositivo novo assim que você configura nele o mesmo gerenciador de senhas.
guide-passkey-new-add = Caso contrário, entre com o dispositivo antigo ou outro método e adicione uma chave de acesso no dispositivo novo. Depois, remova a antiga da lista na sua conta.
guide-passkey-lost = Se você perder o dispositivo ou a chave de segurança
guide-passkey-lost-then = Depois, remova a chave de acesso correspondente da lista na sua conta, para que ninguém mais possa usá-la.
guide-passkey-trouble = Se sua chave de acesso não funcionar
guide-passkey-trouble-address = Confira o endereço no navegador. Uma chave de acesso só funciona no endereço da própria central de ajuda. Em qualquer outro endereço, você pode estar em uma página falsa: não insira nada nela.
guide-passkey-trouble-device = Use o navegador, o dispositivo ou a chave de segurança que você usou para adicionar a chave de acesso. Ela pode não estar em outros.
guide-passkey-trouble-dialog = Se a caixa de diálogo do navegador fechar antes de você confirmar, tente de novo.
guide-passkey-trouble-other = Caso contrário, escolha “{ login-other-ways }” para entrar com outro método.

guide-app = Configurar um app autenticador
guide-app-which = Você pode usar qualquer app de códigos de uso único, como o Google Authenticator, o Microsoft Authenticator ou um gerenciador de senhas como o 1Password ou o Bitwarden.
guide-app-phone = No celular
guide-app-install = Instale um app autenticador no celular.
guide-app-start = No computador, entre e abra sua conta. Escolha “{ account-apps-add }” para ver um QR code.
guide-app-scan = No app, adicione uma conta e escaneie o QR code.
guide-app-code = Insira o código de seis dígitos que o app mostra.
guide-app-same-phone = O app está no mesmo celular em que você está entrando? Então escolha “{ totp-on-this-phone }” em vez de escanear.
guide-app-computer = No computador
guide-app-computer-install = Instale um app autenticador ou use um gerenciador de senhas que mostre códigos de uso único.
guide-app-computer-start = Entre e abra sua conta. Escolha “{ account-apps-add }” e copie a chave de configuração.
guide-app-computer-key = No app, adicione uma conta manualmente e cole a chave de configuração.
guide-save = Se aparecerem códigos de recuperação, salve-os. Eles são exibidos uma única vez.
guide-required = Se a central de ajuda exigir o login em duas etapas, a configuração começa quando você entra.

guide-email = Receber códigos por e-mail
guide-email-on = Entre e abra sua conta. Em “{ account-email }”, escolha “{ account-email-switch-on }”.
guide-email-code = Enviamos um código de seis dígitos para o endereço do seu perfil. Insira-o para confirmar o endereço.
guide-email-late = Não recebeu o e-mail? Confira primeiro sua pasta de spam. O código expira em dez minutos.
guide-email-app = Um app autenticador é mais seguro que o e-mail, e você pode usar os dois.
guide-email-lost = Se você não consegue mais ler seu e-mail, entre com um código de recuperação ou fale com o suporte.

guide-recovery = Guarde bem seus códigos de recuperação
guide-recovery-purpose = Com o primeiro método, você recebe dez códigos de recuperação. Cada um permite entrar uma vez se você não puder usar seu método habitual.
guide-recovery-where = Imprima-os ou guarde-os em um gerenciador de senhas. Não os guarde apenas no celular.
guide-recovery-how = Para usar um, escolha “{ login-other-ways }” na segunda etapa e depois “{ login-use-recovery_code }”.
guide-recovery-renew = Se restarem poucos códigos ou se alguém os viu, escolha “{ account-codes-renew }” na sua conta. Os antigos deixam de funcionar.

guide-browsers = Confiar nos seus próprios navegadores
guide-browsers-how = { $days ->
    [0] Na segunda etapa, você pode optar por confiar no navegador. Depois, por alguns dias, você entra nele só com a senha.
    [one] Na segunda etapa, você pode optar por confiar no navegador. Depois, por { $days } dia, você entra nele só com a senha.
   *[other] Na segunda etapa, você pode optar por confiar no navegador. Depois, por { $days } dias, você entra nele só com a senha.
}
guide-browsers-own = Confie apenas em navegadores que ninguém mais usa, e nunca no de um computador público.
guide-browsers-end = Para deixar de confiar em um navegador, escolha “{ account-browser-forget }” ao lado dele na sua conta. “{ account-browsers-forget }” vale para todos.

guide-new-phone = Mudar para um celular novo
guide-new-phone-first = Faça isto enquanto ainda tiver o celular antigo. Se o seu app transferir os códigos para o celular novo sozinho, não há nada a fazer aqui.
guide-new-phone-add = Entre e abra sua conta. Escolha “{ account-apps-add }”. Se um código for pedido, use o celular antigo.
guide-new-phone-scan = Escaneie o QR code com o app no celular novo e insira o código que ele mostra.
guide-new-phone-remove = Remova o app do celular antigo da lista na sua conta.

guide-lost = Se você perder o celular
guide-lost-code = Entre com um código de recuperação: escolha “{ login-other-ways }” e depois “{ login-use-recovery_code }”.
guide-lost-email = Ou receba um código por e-mail, se você ativou essa opção.
guide-lost-passkey = Ou use uma chave de acesso em outro dispositivo ou sua chave de segurança.
guide-lost-browser = Ou use um navegador confiável. Ele não pede código.
guide-lost-then = Depois, remova da sua conta o app do celular perdido e adicione um app em outro dispositivo. Se o celular puder estar com outra pessoa, altere também sua senha.
guide-lost-support = Se nada disso funcionar, fale com o suporte. Um atendente pode dar a você um código para um único login.

guide-wrong = Se um código não funcionar
guide-wrong-time = Verifique se o celular ajusta a data e a hora automaticamente. Os códigos dependem da hora.
guide-wrong-name = Se o app tiver várias contas, use o código de “{ $name }”.
guide-wrong-next = Espere o próximo código. Cada código funciona uma única vez.
guide-wrong-email = Use o código do e-mail mais recente, em até dez minutos.
guide-wrong-lock = Depois de cinco códigos errados, é preciso esperar um pouco. Os códigos de recuperação funcionam mesmo assim.
guide-wrong-passkey = Sua chave de acesso também funciona mesmo assim.

guide-help = Precisa de ajuda?
guide-help-what = Se nada aqui ajudar, fale com o suporte da sua central de ajuda. Diga o que você tentou e o que a página mostra, mas não envie seus códigos nem sua senha.
guide-contact = Falar com o suporte
