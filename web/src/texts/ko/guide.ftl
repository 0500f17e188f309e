# 사용자용 도움말: <two-factor-guide>. 버튼 이름은 다른 파일에서 가져옵니다.

guide-contents = 이 페이지의 내용
guide-none = 이 고객센터에서는 현재 2단계 로그인을 제공하지 않습니다.

guide-what = 2단계 로그인이란 무엇인가요?
guide-what-second = 2단계 로그인은 비밀번호 입력 후에 본인만 완료할 수 있는 두 번째 단계를 추가합니다. 다른 사람이 비밀번호를 알더라도 내 계정에 로그인할 수 없습니다.
guide-what-methods = 다음 방법을 사용할 수 있습니다:
guide-what-passkey = 휴대전화, 컴퓨터 또는 보안 키에 있는 패스키는 지문, 얼굴 또는 기기 PIN을 요청합니다. 가장 안전한 방법이며 코드를 입력할 필요가 없습니다.
guide-what-totp = 휴대전화나 컴퓨터의 인증 앱이 30초마다 새 코드를 표시합니다. 오프라인에서도 작동합니다.
guide-what-email = 프로필에 있는 주소로 코드가 포함된 이메일을 보냅니다.
guide-what-safe = 코드는 로그인하거나 설정을 변경할 때만 입력하세요. 전화나 메시지로 코드를 묻는 사람에게 절대로 알려 주지 마세요.

guide-passkey = 패스키 사용하기
guide-passkey-what = 패스키는 이 고객센터용 키로, 휴대전화, 컴퓨터 또는 보안 키에 보관됩니다. 지문, 얼굴 또는 기기 PIN으로 사용하며, 가짜 웹사이트는 패스키를 훔칠 수 없습니다.
guide-passkey-phone-start = 휴대전화에서 로그인하고 계정을 여세요. ‘{ account-passkeys-add }’를 선택한 다음 ‘{ passkey-create }’를 선택하세요.
guide-passkey-phone-confirm = 지문, 얼굴 또는 기기 PIN으로 확인하세요. 휴대전화에 패스키가 저장됩니다.
guide-passkey-synced = 휴대전화와 비밀번호 관리자는 패스키를 다른 기기와 동기화하는 경우가 많습니다. 그러면 그 기기에서도 같은 패스키를 사용할 수 있습니다.
guide-passkey-computer-start = 컴퓨터에서 로그인하고 계정을 여세요. ‘{ account-passkeys-add }’를 선택한 다음 ‘{ passkey-create }’를 선택하세요.
guide-passkey-computer-confirm = Windows Hello나 Touch ID 등 컴퓨터의 잠금을 해제하는 방법으로 확인하세요.
guide-passkey-computer-phone = 컴퓨터에 이러한 기능이 없으면 브라우저의 대화상자에서 휴대전화를 선택하고 안내를 따르세요.
guide-passkey-key = 보안 키 사용하기
guide-passkey-key-start = 로그인하고 계정을 여세요. ‘{ account-passkeys-add }’를 선택하고 ‘{ passkey-create }’를 선택한 다음 브라우저의 대화상자에서 보안 키를 선택하세요.
guide-passkey-key-touch = 보안 키를 꽂거나 휴대전화 뒷면에 가까이 대세요. 보안 키가 깜박이면 터치하고, PIN을 요청받으면 보안 키의 PIN을 입력하세요.
guide-passkey-second = 기기를 잃어버려도 로그인할 수 있도록 두 번째 패스키나 다른 방법도 추가하세요.
guide-passkey-use = 패스키로 로그인하기
guide-passkey-use-how = 비밀번호를 입력한 후 ‘{ passkey-use }’을 선택하세요. 브라우저의 대화상자에서 지문, 얼굴 또는 기기 PIN으로 확인하거나 보안 키를 터치하세요.
guide-passkey-new = 새 휴대전화나 컴퓨터로 옮기기
guide-passkey-new-synced = 동기화된 패스키는 새 기기에서 같은 비밀번호 관리자를 설정하면 바로 나타납니다.
guide-passkey-new-add = 동기화되지 않았다면 이전 기기나 다른 방법으로 로그인하여 새 기기에 패스키를 추가하세요. 그런 다음 계정의 목록에서 이전 패스키를 제거하세요.
guide-passkey-lost = 기기나 보안 키를 잃어버린 경우
guide-passkey-lost-then = 그런 다음 다른 사람이 사용할 수 없도록 계정의 목록에서 해당 패스키를 제거하세요.
guide-passkey-trouble = 패스키가 작동하지 않는 경우
guide-passkey-trouble-address = 브라우저의 주소를 확인하세요. 패스키는 고객센터의 실제 주소에서만 작동합니다. 다른 주소라면 가짜 페이지일 수 있으니 아무것도 입력하지 마세요.
guide-passkey-trouble-device = 패스키를 추가할 때 사용한 브라우저, 기기 또는 보안 키를 사용하세요. 다른 곳에는 패스키가 없을 수 있습니다.
guide-passkey-trouble-dialog = 확인하기 전에 브라우저의 대화상자가 닫히면 다시 시도하세요.
guide-passkey-trouble-other = 그래도 되지 않으면 ‘{ login-other-ways }’를 선택하여 다른 방법으로 로그인하세요.

guide-app = 인증 앱 설정하기
guide-app-which = 일회용 코드를 지원하는 앱이라면 무엇이든 사용할 수 있습니다. 예를 들어 Google Authenticator, Microsoft Authenticator 또는 1Password나 Bitwarden 같은 비밀번호 관리자를 사용할 수 있습니다.
guide-app-phone = 휴대전화에서
guide-app-install = 휴대전화에 인증 앱을 설치하세요.
guide-app-start = 컴퓨터에서 로그인하고 계정을 여세요. ‘{ account-apps-add }’를 선택하면 QR 코드가 표시됩니다.
guide-app-scan = 앱에서 계정을 추가하고 QR 코드를 스캔하세요.
guide-app-code = 앱에 표시된 6자리 코드를 입력하세요.
guide-app-same-phone = 로그인하는 휴대전화에 앱이 있나요? 그러면 스캔하는 대신 ‘{ totp-on-this-phone }’를 선택하세요.
guide-app-computer = 컴퓨터에서
guide-app-computer-install = 인증 앱을 설치하거나 일회용 코드를 표시하는 비밀번호 관리자를 사용하세요.
guide-app-computer-start = 로그인하고 계정을 여세요. ‘{ account-apps-add }’를 선택하고 설정 키를 복사하세요.
guide-app-computer-key = 앱에서 계정을 직접 추가하고 설정 키를 붙여 넣으세요.
guide-save = 복구 코드가 표시되면 저장하세요. 한 번만 표시됩니다.
guide-required = 고객센터에서 2단계 로그인이 필요한 경우 로그인할 때 설정이 시작됩니다.

guide-email = 이메일로 코드 받기
guide-email-on = 로그인하고 계정을 여세요. ‘{ account-email }’에서 ‘{ account-email-switch-on }’를 선택하세요.
guide-email-code = 프로필에 있는 주소로 6자리 코드를 보냅니다. 코드를 입력하여 주소를 확인하세요.
guide-email-late = 이메일이 오지 않았나요? 먼저 스팸함을 확인하세요. 코드는 10분 후에 만료됩니다.
guide-email-app = 인증 앱이 이메일보다 안전하며, 두 가지를 함께 사용할 수도 있습니다.
guide-email-lost = 더 이상 이메일을 읽을 수 없다면 복구 코드로 로그인하거나 지원팀에 문의하세요.

guide-recovery = 복구 코드를 안전하게 보관하기
guide-recovery-purpose = 첫 번째 방법을 설정하면 복구 코드 10개를 받습니다. 평소 방법을 사용할 수 없을 때 각 복구 코드로 한 번씩 로그인할 수 있습니다.
guide-recovery-where = 인쇄하거나 비밀번호 관리자에 보관하세요. 휴대전화에만 두지 마세요.
guide-recovery-how = 복구 코드를 사용하려면 두 번째 단계에서 ‘{ login-other-ways }’를 선택한 다음 ‘{ login-use-recovery_code }’을 선택하세요.
guide-recovery-renew = 코드가 몇 개밖에 남지 않았거나 다른 사람이 코드를 보았다면 계정에서 ‘{ account-codes-renew }’을 선택하세요. 이전 코드는 더 이상 작동하지 않습니다.

guide-browsers = 내 브라우저 신뢰하기
guide-browsers-how = { $days ->
    [0] 두 번째 단계에서 브라우저를 신뢰하도록 선택할 수 있습니다. 그러면 며칠 동안 그 브라우저에서 비밀번호만으로 로그인합니다.
   *[other] 두 번째 단계에서 브라우저를 신뢰하도록 선택할 수 있습니다. 그러면 { $days }일 동안 그 브라우저에서 비밀번호만으로 로그인합니다.
}
guide-browsers-own = 다른 사람이 사용하지 않는 브라우저만 신뢰하고, 공용 컴퓨터의 브라우저는 절대로 신뢰하지 마세요.
guide-browsers-end = 신뢰를 끝내려면 계정에서 브라우저 옆의 ‘{ account-browser-forget }’를 선택하세요. ‘{ account-browsers-forget }’를 선택하면 모든 브라우저의 신뢰가 끝납니다.

guide-new-phone = 새 휴대전화로 옮기기
guide-new-phone-first = 이전 휴대전화가 아직 있을 때 진행하세요. 앱이 코드를 새 휴대전화로 자동으로 옮긴다면 여기에서 할 일이 없습니다.
guide-new-phone-add = 로그인하고 계정을 여세요. ‘{ account-apps-add }’를 선택하세요. 코드를 요청받으면 이전 휴대전화를 사용하세요.
guide-new-phone-scan = 새 휴대전화의 앱으로 QR 코드를 스캔하고 앱에 표시된 코드를 입력하세요.
guide-new-phone-remove = 계정의 목록에서 이전 휴대전화의 앱을 제거하세요.

guide-lost = 휴대전화를 잃어버린 경우
guide-lost-code = 복구 코드로 로그인하세요. ‘{ login-other-ways }’를 선택한 다음 ‘{ login-use-recovery_code }’을 선택하면 됩니다.
guide-lost-email = 이메일 코드를 켜 두었다면 이메일로 코드를 받으세요.
guide-lost-passkey = 다른 기기의 패스키나 보안 키가 있다면 그것을 사용하세요.
guide-lost-browser = 신뢰할 수 있는 브라우저가 있다면 그 브라우저를 사용하세요. 코드를 요청하지 않습니다.
guide-lost-then = 그런 다음 계정에서 잃어버린 휴대전화의 앱을 제거하고 다른 기기의 앱을 추가하세요. 다른 사람이 휴대전화를 가지고 있을 수 있다면 비밀번호도 변경하세요.
guide-lost-support = 어느 방법도 통하지 않으면 지원팀에 문의하세요. 지원 담당자가 한 번 로그인할 수 있는 코드를 알려 줄 수 있습니다.

guide-wrong = 코드가 작동하지 않는 경우
guide-wrong-time = 휴대전화의 날짜와 시간이 자동으로 설정되어 있는지 확인하세요. 코드는 시간에 따라 달라집니다.
guide-wrong-name = 앱에 계정이 여러 개 있으면 ‘{ $name }’의 코드를 사용하세요.
guide-wrong-next = 다음 코드를 기다리세요. 각 코드는 한 번만 사용할 수 있습니다.
guide-wrong-email = 가장 최근 이메일의 코드를 10분 이내에 사용하세요.
guide-wrong-lock = 잘못된 코드를 5번 입력하면 잠시 기다려야 합니다. 복구 코드는 그동안에도 사용할 수 있습니다.
guide-wrong-passkey = 패스키도 그동안 사용할 수 있습니다.

guide-help = 도움이 필요하신가요?
guide-help-what = 여기에서 해결되지 않으면 고객센터의 지원팀에 문의하세요. 시도한 방법과 페이지에 표시된 내용을 알려 주되, 코드나 비밀번호는 보내지 마세요.
guide-contact = 지원팀에 문의
