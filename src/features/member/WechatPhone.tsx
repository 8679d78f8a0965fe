import { useState } from 'react'
import { call } from '../../cloud/call'
import { wordsFor } from '../../words/refusals'
import { canAskPhone } from '../../platform/phoneNumber'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/noticeStore'
import './refusals'

/** Fills in the number that WeChat knows, when the person says so; beside it one may always type. */
export function WechatPhone({ onPhone }: { onPhone: (phone: string) => void }) {
  const [busy, setBusy] = useState(false)
  if (!canAskPhone) return null
  const take = async (code: string | undefined) => {
    if (code === undefined || code === '') return notify('info', '没关系，直接写上电话就行。')
    setBusy(true)
    const answer = await call('member.phone', { code })
    setBusy(false)
    if (answer.ok) onPhone(answer.data.phone)
    else notify('refusal', wordsFor(answer))
  }
  return (
    <Button
      kind="quiet"
      icon="phone"
      busy={busy}
      open={{ openType: 'getPhoneNumber', onGetPhoneNumber: ({ detail }) => void take(detail.code) }}
    >
      用微信里的手机号
    </Button>
  )
}
