# 직원용 페이지: 사용자 찾기, 목록, 내보내기.

people-title = 사용자의 2단계 인증
people-users = 사용자
people-adoption = 도입 현황
people-denied-title = 권한이 없습니다
people-denied-why = 이 고객센터 관리자에게 ‘Can reset password/manage 2FA’ 권한을 요청하세요. 관리자는 2FA 설정에서 권한을 부여합니다.
people-denied-id = 관리자에게 알려 줄 내 ID:
people-find = 사용자 찾기
people-find-hint = 사용자 ID의 앞부분이나 전체 이메일 주소를 입력하세요.
people-find-host = 이름, 이메일 주소 또는 사용자 ID를 입력하세요.
people-find-short = 두 자 이상 입력하거나 Enter를 눌러 이 내용을 검색하세요.
people-unknown = ‘{ $id }’에 해당하는 사용자가 없습니다.
people-none-why = 사용자는 한 번 로그인한 후 여기에 표시됩니다. 철자를 확인하세요. 이메일 주소의 일부나 이름만으로는 찾을 수 없습니다.
people-none-yet = 사용자는 한 번 로그인한 후 여기에 표시됩니다.
people-show-all = 모든 사용자 표시
people-found = 사용자 { $count }명 찾음
people-you = 나
people-status = 상태
people-methods = 방법
people-status-all = 전체
people-status-enrolled = 설정됨
people-status-pending = 설정 안 됨
people-status-skipped = 건너뜀
people-status-exempt = 면제
people-status-locked = 잠김
people-method-all = 전체
people-method-totp = 인증 앱
people-method-email = 이메일
people-method-recovery_code = 복구 코드
people-method-bypass_code = 임시 코드
people-column-user = 사용자
people-column-status = 상태
people-column-methods = 방법
people-column-until = 종료 시점
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = 사용자 { $count }명 표시
people-shown-more = 처음 { $count }명 표시
people-none = 일치하는 사용자가 없습니다.
people-more = 더 보기

people-export = CSV로 내보내기
people-exporting = 사용자 내보내는 중
people-exported-so-far = 사용자 { NUMBER($count) }명 내보냄
people-exported-of = 약 { NUMBER($total) }명 중 { NUMBER($count) }명 내보냄
people-exported = 사용자 { NUMBER($count) }명을 저장했습니다.
people-export-continue = 계속
people-export-kept = 손실된 데이터는 없습니다. 내보내기가 중단된 지점부터 계속하거나 취소하세요.
people-export-cancelled = 내보내기를 취소했습니다. 파일이 저장되지 않았습니다.

people-no-days = 아직 데이터가 없습니다.
people-as-table = 표로 보기
people-date = 날짜

problem-search-failed = 고객센터 검색에서 응답이 없습니다. 다시 시도하세요.
problem-export-not-written = 파일을 저장하지 못했습니다. 여유 공간을 확인한 후 다시 내보내세요.
