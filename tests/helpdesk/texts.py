"""The words of the Help Center's own pages."""

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ja": "日本語"}

KEYS = (
    "sign_in", "user", "password", "language", "next", "second_step", "mailbox", "hosted", "account", "hello", "hosted_account",
    "people", "settings", "sign_out", "failed", "why_failed", "again",
    # Why someone is at the password page (again).
    "expired", "completed", "ended", "fresh", "wrong", "signed-out", "switched-on",
)

WORDS = {
    "en": (
        "Sign in", "User name", "Password", "Language", "Continue", "One more step", "Open the mailbox",
        "Use the hosted page instead", "My account", "You are signed in as", "Open the hosted page of this",
        "People", "Settings", "Sign out", "The sign-in failed",
        "We could not verify your second step, so you weren't signed in.", "Sign in again",
        "The sign-in took too long. Please begin again.", "This sign-in was completed already. Please begin again.",
        "Your session is over. Please sign in again.", "For this change, please sign in again.",
        "User name or password is wrong.", "You are signed out.",
        "Authenticator apps and codes by mail are on, and one of them is required.",
    ),
    "de": (
        "Anmelden", "Benutzername", "Passwort", "Sprache", "Weiter", "Noch ein Schritt", "Postfach öffnen",
        "Stattdessen die gehostete Seite verwenden", "Mein Konto", "Sie sind angemeldet als", "Die gehostete Seite dazu öffnen",
        "Personen", "Einstellungen", "Abmelden", "Die Anmeldung ist fehlgeschlagen",
        "Ihr zweiter Schritt ließ sich nicht bestätigen; deshalb wurde niemand angemeldet.", "Erneut anmelden",
        "Die Anmeldung hat zu lange gedauert. Bitte beginnen Sie von vorn.",
        "Diese Anmeldung wurde schon abgeschlossen. Bitte beginnen Sie von vorn.",
        "Ihre Sitzung ist beendet. Bitte melden Sie sich erneut an.", "Bitte melden Sie sich für diese Änderung erneut an.",
        "Benutzername oder Passwort ist falsch.", "Sie sind abgemeldet.",
        "Authenticator-Apps und Codes per E-Mail sind eingeschaltet, und eines davon ist Pflicht.",
    ),
    "fr": (
        "Se connecter", "Nom d’utilisateur", "Mot de passe", "Langue", "Continuer", "Encore une étape",
        "Ouvrir la boîte de réception", "Utiliser plutôt la page hébergée", "Mon compte", "Vous êtes connecté en tant que",
        "Ouvrir la page hébergée correspondante", "Personnes", "Paramètres", "Se déconnecter", "La connexion a échoué",
        "Votre deuxième étape n’a pas pu être vérifiée ; personne n’a donc été connecté.", "Se connecter à nouveau",
        "La connexion a pris trop de temps. Veuillez recommencer.", "Cette connexion est déjà terminée. Veuillez recommencer.",
        "Votre session est terminée. Veuillez vous reconnecter.", "Pour cette modification, veuillez vous reconnecter.",
        "Le nom d’utilisateur ou le mot de passe est incorrect.", "Vous êtes déconnecté.",
        "Les applications d’authentification et les codes par e-mail sont activés, et l’un des deux est obligatoire.",
    ),
    "es": (
        "Iniciar sesión", "Nombre de usuario", "Contraseña", "Idioma", "Continuar", "Un paso más", "Abrir el buzón",
        "Usar la página alojada", "Mi cuenta", "Ha iniciado sesión como", "Abrir la página alojada correspondiente",
        "Personas", "Configuración", "Cerrar sesión", "El inicio de sesión ha fallado",
        "No se pudo verificar su segundo paso, por lo que no se inició ninguna sesión.", "Iniciar sesión de nuevo",
        "El inicio de sesión ha tardado demasiado. Empiece de nuevo.", "Este inicio de sesión ya se completó. Empiece de nuevo.",
        "Su sesión ha terminado. Inicie sesión de nuevo.", "Para este cambio, inicie sesión de nuevo.",
        "El nombre de usuario o la contraseña no son correctos.", "Ha cerrado la sesión.",
        "Las aplicaciones de autenticación y los códigos por correo están activados, y uno de ellos es obligatorio.",
    ),
    "ja": (
        "サインイン", "ユーザー名", "パスワード", "言語", "次へ", "もう一つの手順", "メールボックスを開く",
        "代わりにホスト型ページを使う", "マイアカウント", "サインイン中のユーザー:", "対応するホスト型ページを開く",
        "ユーザー", "設定", "サインアウト", "サインインできませんでした",
        "2 段階目の確認ができなかったため、サインインは行われていません。", "もう一度サインインする",
        "サインインに時間がかかりすぎました。もう一度始めてください。", "このサインインはすでに完了しています。もう一度始めてください。",
        "セッションが終了しました。もう一度サインインしてください。", "この変更を行うには、もう一度サインインしてください。",
        "ユーザー名またはパスワードが違います。", "サインアウトしました。",
        "認証アプリとメールのコードが有効になり、どちらか一方が必須です。",
    ),
}

TEXTS = {language: dict(zip(KEYS, words, strict=True)) for language, words in WORDS.items()}
