# 호스팅된 페이지.

page-login = 2단계 로그인
page-account = 로그인 보안
page-policy = 2단계 인증
page-people = 사용자
page-user = 사용자
page-guide = 2단계 로그인 가이드
page-no-token = 고객센터에서 시작하세요. 고객센터에서 이 페이지가 열립니다.
page-no-return = 이전 페이지로 돌아갈 수 없습니다. 지원팀에 문의하세요.
page-return-none = 관리자 참고: 로그인 토큰에 return_to 클레임이 없습니다.
page-return-unknown = 관리자 참고: 로그인 토큰의 return_to에 있는 사이트가 AllowedOrigins에 없습니다.
page-return-other = 관리자 참고: 이 페이지 주소의 return_to가 로그인 토큰의 값과 다릅니다.
page-back = { $site }(으)로 돌아가기
page-no-code = 코드가 필요하지 않습니다
page-no-code-why = 이번에는 코드 없이 { $site }에 로그인할 수 있습니다.
page-continue = { $site }(으)로 계속
