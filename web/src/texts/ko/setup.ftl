# 설정, 패스키, 이메일 코드, 복구 코드.

copy = 복사
copied = 복사됨
copy-failed = 복사하지 못했습니다. 텍스트를 직접 선택하세요.

codes-title = 복구 코드를 저장하세요
codes-why = 휴대전화나 패스키를 잃어버리거나 이메일을 읽을 수 없을 때 이 코드 중 하나로 로그인하세요. 각 코드는 한 번만 사용할 수 있습니다.
codes-once = 이 코드는 다시 표시되지 않습니다. 휴대전화에만 두지 말고 안전한 곳에 보관하세요.
codes-download = 다운로드
codes-print = 인쇄
codes-sheet = 복구 코드
codes-saved = 코드를 저장했습니다

totp-title = 인증 앱을 설정하세요
totp-step-app = 휴대전화에서 인증 앱을 열고 계정 추가를 선택하세요. 아직 앱이 없나요? 휴대전화의 앱 스토어에서 설치하세요.
totp-scan = 앱으로 이 QR 코드를 스캔하세요.
totp-step-open = 이 기기의 인증 앱에 이 계정을 추가하세요.
totp-step-code = 앱에 표시된 코드를 입력하세요.
totp-qr = 인증 앱용 QR 코드입니다. 설정 키도 같은 기능을 합니다.
totp-on-this-phone = 인증 앱 열기
totp-no-app = 아무것도 열리지 않나요? 먼저 인증 앱을 설치한 후 다시 시도하세요.
totp-show-qr = QR 코드 표시
totp-show-key = 대신 설정 키 입력
totp-key = 앱에 이 설정 키를 입력하세요:
totp-default-name = 인증 앱
totp-numbered-name = 인증 앱 { $number }
totp-name = 이름
totp-name-change = 변경
name-change-totp = 앱 이름 변경
name-hint-totp = 앱을 구별하는 데 도움이 됩니다. 새 QR 코드가 표시됩니다.
totp-confirm = 확인
totp-expires = 이 QR 코드는 { $left } 후에 만료됩니다.
totp-expired = 설정 시간이 만료되어 QR 코드를 더 이상 사용할 수 없습니다.
totp-begin-again = 다시 시작

passkey-use = 패스키 사용
passkey-waiting = 패스키를 기다리는 중…
passkey-hint = 브라우저에서 지문, 얼굴, 기기 PIN 또는 보안 키를 요청합니다.
passkey-hint-key = 브라우저에서 보안 키를 요청합니다. 보안 키를 꽂거나 기기에 가까이 댄 다음 터치하세요.
passkey-title = 패스키를 만드세요
passkey-what = 브라우저에서 패스키를 저장할 위치를 물은 다음 지문, 얼굴, 기기 PIN 또는 보안 키를 요청합니다. 저희는 이 정보를 전혀 볼 수 없습니다.
passkey-create = 패스키 만들기
passkey-name = 패스키
passkey-name-key = 보안 키
passkey-name-numbered = { $name } { $number }
name-change-passkey = 패스키 이름 변경
name-hint-passkey = 패스키를 구별하는 데 도움이 됩니다.
passkey-expired = 설정 시간이 만료되었습니다.
passkey-obstacle-browser = 이 브라우저에서는 패스키를 만들 수 없습니다. 다른 브라우저나 기기를 사용하세요.
passkey-obstacle-page = 이 페이지에서는 패스키를 만들 수 없습니다. 지원팀에 알려 주세요.

email-sending = 이메일 보내는 중…
email-sent = { $address }(으)로 코드를 보냈습니다. { DATETIME($until, timeStyle: "short") }에 만료됩니다.
email-sent-before = 방금 코드가 포함된 이메일을 보냈습니다. 이 단계를 위한 코드가 아니라면 다시 보내세요.
email-expired = 마지막 코드가 만료되었습니다.
email-bounced = 이 주소로 보낸 마지막 이메일이 반송되었습니다. 프로필의 주소를 확인하거나 다른 방법을 시도하세요.
email-complained = 이 주소로 보낸 마지막 이메일이 스팸으로 신고되었습니다. 스팸함을 확인하세요.
email-delayed = 현재 이 주소로 보내는 이메일이 지연되고 있습니다.
email-send = 코드 보내기
email-again = 다시 보내기
email-again-in = { $left } 후에 다시 보내기
email-late = 이메일이 오지 않았나요? 스팸함을 확인하세요. 다시 보낸 이메일에도 같은 코드가 있습니다.
email-no-more = 이 코드를 다시 보낼 수 없습니다.
