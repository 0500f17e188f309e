# 2FA를 설정한 사용자 수, 직원용.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [1] { $enrolled ->
        [0] 유일한 사용자가 2FA를 설정하지 않았습니다.
       *[other] 유일한 사용자가 2FA를 설정했습니다.
    }
   *[other] 사용자 { NUMBER($total) }명 중 { NUMBER($enrolled) }명이 2FA를 설정했습니다.
}
adoption-mandatory-from = { DATETIME($day, dateStyle: "long") }부터 2FA가 필수입니다.
adoption-mandatory-since = { DATETIME($day, dateStyle: "long") }부터 2FA가 필수로 적용되고 있습니다.
adoption-mandatory = 2FA가 필수입니다.
adoption-groups = 다음 그룹에만 적용됩니다: { $groups }.
adoption-exempt-groups = 다음 그룹의 사용자는 설정하지 않아도 됩니다: { $groups }.
adoption-reminded = { $count ->
    [0] 아직 보낸 알림 이메일이 없습니다.
   *[other] 사용자 { NUMBER($count) }명에게 이메일로 알렸습니다.
}
adoption-next-reminders = 다음 알림 이메일은 { DATETIME($day, dateStyle: "long") }에 발송됩니다.
adoption-over-time = 시간별 추이
adoption-mandatory-key = 2FA 필수 적용
adoption-on-day = { people-day }: { NUMBER($share) }, 사용자 { NUMBER($total) }명 중 { NUMBER($enrolled) }명
adoption-share-column = 비율
adoption-users = 사용자
adoption-seen = 확인된 사용자
adoption-not-seen = 아직 확인되지 않음
adoption-seen-why = 고객센터에 2FA가 설정된 이후 로그인했거나 가져온 사용자입니다.
adoption-not-seen-why = 사용자는 처음 로그인하거나 가져올 때 확인됩니다.
adoption-status-why = 각 사용자는 한 번씩 집계됩니다. 잠긴 사용자는 2FA를 설정했더라도 잠김으로 집계됩니다. 면제된 사용자는 방법이 없고 당분간 필요하지 않은 사용자입니다.
adoption-methods = 방법
adoption-methods-why = 한 사용자가 여러 방법을 사용할 수 있습니다.
