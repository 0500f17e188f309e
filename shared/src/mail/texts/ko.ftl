# 메일의 한국어 텍스트입니다. 값에 대한 설명은 en.ftl에 있습니다.

direction = ltr

region = KR
date = { $year }년 { $month }월 { $day }일
time = { $half ->
    [am] 오전
   *[pm] 오후
} { $hour12 }:{ $minute }
date-and-time = { date } { time } { $offset }
time-and-zone = { time } { $offset }

code-subject-login = { $issuer }: 로그인 코드
code-subject-enrollment = { $issuer }: 이메일 주소 확인
code-subject-proof = { $issuer }: 계정 변경 확인

code-purpose-login = { $issuer }에 로그인하려면 다음 코드를 입력하세요.
code-purpose-enrollment = { $issuer }에서 이메일 로그인 코드를 켜는 중입니다. 주소를 확인하려면 다음 코드를 입력하세요.
code-purpose-proof = { $issuer }에 로그인하는 방법을 변경하는 중입니다. 본인임을 확인하려면 다음 코드를 입력하세요.

code-lifetime = 코드는 { $minutes }분 동안 한 번만 사용할 수 있습니다({ $until }까지).
code-requested = 요청 시간: { $time }
code-requested-from = 요청 시간: { $time }, { $browser }
code-never-share = 이 코드를 누구에게도 알려주지 마세요. { $issuer }에서는 절대로 코드를 묻지 않습니다.

code-objection-login = 이 코드를 요청하지 않으셨나요? 다른 사람이 비밀번호를 알고 있습니다. 코드를 알려주지 말고 비밀번호를 변경하세요.
code-objection-enrollment = 이 코드를 요청하지 않으셨나요? 다른 사람이 계정에 로그인했을 수 있습니다. 코드를 알려주지 말고 비밀번호를 변경한 후 저희에게 알려주세요.
code-objection-proof = 이 코드를 요청하지 않으셨나요? 다른 사람이 계정에 로그인했을 수 있습니다. 코드를 알려주지 말고 비밀번호를 변경한 후 저희에게 알려주세요.
support = 도움말: { $url }

notice-subject-address_changed = { $issuer }: 이메일 주소가 변경됨
notice-subject-recovery_code_used = { $issuer }: 복구 코드가 사용됨
notice-subject-totp_added = { $issuer }: 인증 앱이 추가됨
notice-subject-email_added = { $issuer }: 이메일 로그인 코드가 켜짐
notice-subject-locked_out = { $issuer }: 코드를 사용한 로그인이 일시 중지됨
notice-subject-totp_renamed = { $issuer }: 인증 앱의 이름이 변경됨
notice-subject-totp_removed = { $issuer }: 인증 앱이 삭제됨
notice-subject-passkey_added = { $issuer }: 패스키가 추가됨
notice-subject-passkey_removed = { $issuer }: 패스키가 삭제됨
notice-subject-passkey_copied = { $issuer }: 패스키가 복사되었을 수 있음
notice-subject-email_removed = { $issuer }: 이메일 로그인 코드가 꺼짐
notice-subject-factors_removed = { $issuer }: 2단계 로그인이 해제됨
notice-subject-recovery_codes_renewed = { $issuer }: 새 복구 코드가 생성됨
notice-subject-bypass_code_issued = { $issuer }: 지원팀에서 로그인 코드를 발급함
notice-subject-bypass_code_used = { $issuer }: 지원팀의 코드로 로그인함
notice-subject-browser_trusted = { $issuer }: 신뢰할 수 있는 브라우저가 추가됨
notice-subject-browser_token_reused = { $issuer }: 신뢰할 수 있는 브라우저의 사본이 사용됨
notice-subject-unlocked = { $issuer }: 계정 잠금이 해제됨
notice-subject-exemption_set = { $issuer }: 2단계 로그인이 당분간 필요하지 않음
notice-subject-exemption_ended = { $issuer }: 2단계 로그인 면제가 종료됨

notice-address_changed = { $issuer } 계정의 이메일 주소가 변경되었습니다. 이제부터 로그인 코드는 새 주소로 전송됩니다.
notice-recovery_code_used = { $issuer }에서 복구 코드 중 하나가 사용되었습니다.
notice-totp_added = { $issuer } 계정에 인증 앱이 추가되었습니다.
notice-email_added = { $issuer } 계정에서 이메일 로그인 코드가 켜졌습니다.
notice-locked_out = { $issuer } 계정에 잘못된 코드가 너무 많이 입력되었습니다. 앱이나 이메일의 코드는 당분간 사용할 수 없습니다. 복구 코드는 계속 사용할 수 있습니다.
notice-totp_renamed = { $issuer } 계정의 인증 앱 이름이 변경되었습니다.
notice-totp_removed = { $issuer } 계정에서 인증 앱이 삭제되었습니다.
notice-passkey_added = { $issuer } 계정에 패스키가 추가되었습니다.
notice-passkey_removed = { $issuer } 계정에서 패스키가 삭제되었습니다.
notice-passkey_copied = { $issuer }에서 패스키 중 하나의 사용이 거부되었습니다. 이 패스키가 복사되었을 수 있기 때문입니다. 이 패스키를 삭제하고 새 패스키를 추가하세요.
notice-email_removed = { $issuer } 계정에서 이메일 로그인 코드가 꺼졌습니다.
notice-factors_removed = { $issuer } 계정에서 2단계 로그인이 해제되었습니다. 패스키, 인증 앱, 이메일 코드, 복구 코드, 신뢰할 수 있는 브라우저가 모두 삭제되었습니다.
notice-recovery_codes_renewed = { $issuer } 계정의 새 복구 코드가 생성되었습니다. 이전 코드는 더 이상 사용할 수 없습니다.
notice-bypass_code_issued = 지원팀에서 { $issuer } 계정의 코드를 발급했습니다. 이 코드로 두 번째 단계 없이 한 번 로그인할 수 있습니다.
notice-bypass_code_used = 누군가 지원팀의 코드로 { $issuer } 계정에 로그인했습니다.
notice-browser_trusted = 이제 한 브라우저가 { $issuer } 계정에서 신뢰할 수 있는 브라우저로 지정되었습니다. 이 브라우저에서는 당분간 코드 없이 로그인됩니다. 계정에서 삭제할 수 있습니다.
notice-browser_token_reused = 누군가 { $issuer }에서 신뢰할 수 있는 브라우저의 사본을 사용했습니다. 이 브라우저는 더 이상 신뢰할 수 없습니다.
notice-unlocked = { $issuer } 계정의 잠금이 해제되었습니다. 코드를 다시 사용할 수 있습니다.
notice-exemption_set = 당분간 2단계 로그인을 설정하지 않고도 { $issuer } 계정에 로그인할 수 있습니다.
notice-exemption_ended = { $issuer }의 2단계 로그인 면제가 종료되었습니다.
notice-when = 시간: { $time }
notice-by-user = 작업한 사람: 본인 또는 본인의 계정으로 로그인한 사람
notice-by-staff = 작업한 사람: { $issuer } 지원팀
notice-by-service = 작업한 사람: { $issuer } 시스템
notice-objection = 본인이 아닌가요? 즉시 비밀번호를 변경하고 { $issuer } 지원팀에 문의하세요.
notice-pause = 변경이 많아 당분간 이와 같은 이메일을 보내지 않습니다. 그동안의 변경 사항은 { $issuer } 지원팀에 문의하세요.

reminder-subject = { $issuer }: { $date } 전에 2단계 로그인을 설정하세요
reminder-what = { $date }부터 { $issuer } 계정에 2단계 로그인이 필수입니다. 아직 설정하지 않으셨습니다.
reminder-how = 평소처럼 { $issuer }에 접속해 로그인한 다음 안내에 따라 설정하세요. 약 2분이 걸립니다.
reminder-no-reply = 이 이메일에 회신하실 필요는 없습니다. 이미 설정하셨다면 이 이메일을 무시하세요.

# 메일을 보낼 때 사용하려는 주소로 보내는 메일입니다.
sender-code-heading = 발신 주소
sender-code-subject = 이 주소에서 이메일을 보내도 되는지 확인해 주세요
sender-code-purpose = 한 헬프 센터에서 이 주소를 발신 주소로 사용해 이메일을 보내려고 합니다. 허용하려면 이 코드를 요청한 관리자에게 알려주거나 헬프 센터 설정에 입력하세요.
sender-code-purpose-named = “{ $issuer }”(이)라는 헬프 센터에서 이 주소를 발신 주소로 사용해 이메일을 보내려고 합니다. 허용하려면 이 코드를 요청한 관리자에게 알려주거나 헬프 센터 설정에 입력하세요.
sender-code-tenant = 헬프 센터 ID: { $tenant }
sender-code-objection = 이 헬프 센터를 모르거나 이 이메일을 예상하지 못하셨나요? 이메일을 무시하고 코드를 알려주지 마세요. 코드가 없으면 이 주소에서 이메일이 전송되지 않습니다.
