# As páginas hospedadas.

page-login = Login em duas etapas
page-account = Segurança do login
page-policy = Autenticação de dois fatores
page-people = Usuários
page-user = Usuário
page-guide = Guia do login em duas etapas
page-no-token = Comece na sua central de ajuda. Ela abre esta página para você.
page-no-return = Não podemos levar você de volta ao lugar de onde veio. Fale com o suporte.
page-return-none = Para administradores: o token de login não tem a declaração return_to.
page-return-unknown = Para administradores: AllowedOrigins não inclui o site do return_to do token de login.
page-return-other = Para administradores: o return_to no endereço desta página não é o do token de login.
page-back = Voltar para { $site }
page-no-code = Nenhum código é necessário
page-no-code-why = Desta vez, você pode entrar em { $site } sem código.
page-continue = Continuar para { $site }
