# 계정 영역.

account-title = 2단계 로그인
account-on = 2단계 로그인이 켜져 있습니다.
account-off = 2단계 로그인이 꺼져 있습니다. 방법을 설정하여 계정을 보호하세요.
account-required = 이 고객센터에서는 2단계 로그인이 필요합니다. 계속 사용하려면 방법을 설정하세요.
account-grace = { DATETIME($until, dateStyle: "long", timeStyle: "short") }부터 2단계 로그인이 필수입니다. 그 전에 방법을 설정하세요.
account-mandatory = 이 고객센터에서 필수로 지정했습니다.
account-locked = 잘못된 코드를 너무 많이 입력했습니다. { DATETIME($until, timeStyle: "short") }까지 코드를 사용할 수 없습니다.
account-mail-limited = 코드 이메일 한도에 도달했습니다. 다음 이메일은 { DATETIME($until, dateStyle: "medium", timeStyle: "short") }에 요청할 수 있습니다. 지원팀이 한도를 더 일찍 해제할 수 있습니다.
account-no-methods = 이 고객센터에서는 현재 2단계 로그인을 제공하지 않습니다.
account-method-off = 이 고객센터에서는 현재 이 방법을 제공하지 않습니다. 로그인할 때 요청되지 않습니다.
account-added = 추가: { DATETIME($at, dateStyle: "medium") }
account-added-at = 추가: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = 마지막 사용: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = 아직 사용하지 않음
account-until = { DATETIME($at, dateStyle: "medium") }까지 신뢰
account-rename = 이름 변경
account-name = 이름
account-factor-remove = ‘{ $label }’을(를) 제거할까요?

account-passkeys = 패스키
account-passkeys-none = 지문, 얼굴, 기기 PIN 또는 보안 키로 로그인하세요. 가짜 로그인 페이지는 패스키를 훔칠 수 없습니다.
account-passkeys-add = 패스키 추가
account-passkey-synced = 동기화됨
account-passkey-elsewhere = 이 고객센터의 다른 주소용으로 만든 패스키입니다. 여기에서는 작동하지 않습니다.
account-passkey-remove-what = { DATETIME($at, dateStyle: "long", timeStyle: "short") }에 추가한 패스키입니다. 이 패스키로 로그인할 수 없게 됩니다. 기기나 비밀번호 관리자에 있는 사본은 그곳에서 삭제할 때까지 유지됩니다.

account-apps = 인증 앱
account-apps-none = 휴대전화의 앱이 30초마다 새 코드를 표시합니다. 오프라인에서도 작동합니다.
account-apps-add = 인증 앱 추가
account-app-remove-what = { DATETIME($at, dateStyle: "long", timeStyle: "short") }에 추가한 앱입니다. 이 앱의 코드는 더 이상 작동하지 않습니다.

account-email = 이메일 코드
account-email-on = 로그인할 때 { $address }(으)로 코드를 받을 수 있습니다.
account-email-off = 로그인할 때 { $address }(으)로 코드를 받으세요.
account-email-switch-on = 켜기
account-email-switch-off = 끄기
account-email-remove = 이메일 코드를 끌까요?
account-email-remove-what = 이메일 코드로 로그인할 수 없게 됩니다.
account-email-add = 이메일 코드 켜기

account-codes = 복구 코드
account-codes-left = { $left ->
    [0] 남은 복구 코드가 없습니다.
   *[other] 복구 코드가 { $left }개 남았습니다.
}
account-codes-low = 휴대전화나 패스키를 잃어버리거나 이메일을 읽을 수 없을 때도 로그인할 수 있도록 새 코드를 생성하세요.
account-codes-renew = 새 코드 생성
account-codes-renew-why = 새 코드 10개를 받습니다. 이전 코드는 더 이상 작동하지 않습니다.

account-browsers = 신뢰할 수 있는 브라우저
account-browsers-skip = 이 브라우저에서는 두 번째 단계를 건너뜁니다.
account-browsers-empty = 아직 신뢰할 수 있는 브라우저가 없습니다. 신뢰할 수 있는 브라우저에서는 두 번째 단계를 건너뜁니다.
account-browsers-forget = 모든 브라우저 신뢰 해제
account-browsers-remove = 모든 브라우저의 신뢰를 해제할까요?
account-browsers-ask-again = 다음에 이 브라우저 { $count }개로 로그인할 때는 두 번째 단계를 다시 요청합니다:
account-browser-forget = 신뢰 해제
account-browser-remove = ‘{ $label }’의 신뢰를 해제할까요?
account-browser-named = { $label }, 마지막 사용: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = 방법을 추가하면 신뢰할 수 있는 브라우저가 초기화됩니다.
account-resets = 이 브라우저 { $count }개의 신뢰가 해제되고 두 번째 단계를 다시 요청합니다:

account-proof = 본인 확인
account-proof-passkey = 계속하려면 패스키를 사용하세요.
account-proof-why = 계속하려면 코드를 입력하세요.
problem-cancelled = 변경된 내용이 없습니다.

account-done-passkey-added = 패스키를 추가했습니다.
account-done-passkey-renamed = 패스키의 이름을 변경했습니다.
account-done-passkey-removed = 패스키를 제거했습니다.
account-done-app-added = 인증 앱을 추가했습니다.
account-done-app-renamed = 인증 앱의 이름을 변경했습니다.
account-done-app-removed = 인증 앱을 제거했습니다.
account-done-email-on = 이메일 코드를 켰습니다.
account-done-email-off = 이메일 코드를 껐습니다.
account-done-codes-renewed = 새 복구 코드를 받았습니다.
account-done-browser-forgotten = 브라우저의 신뢰를 해제했습니다.
account-done-browsers-forgotten = 모든 브라우저의 신뢰를 해제했습니다.
