import { useState } from 'react'
import { call } from '../../cloud/call'
import { wordsFor } from '../../words/refusals'
import { isoDay } from '../../words/dates'
import { go } from '../../app/navigate'
import { device } from '../../platform/device'
import { saver } from '../../platform/saver'
import { now } from '../../platform/clock'
import { Card } from '../../ui/Card'
import { notify } from '../../ui/noticeStore'
import { PickerRow } from '../../ui/PickerRow'
import { Section } from '../../ui/Section'
import { myDataText } from './myData'

/** What is mine: take it along, or have it erased (U4). */
export function MyData() {
  const [busy, setBusy] = useState(false)
  const take = async () => {
    if (busy) return
    setBusy(true)
    const answer = await call('member.export', {})
    setBusy(false)
    if (!answer.ok) {
      notify('refusal', wordsFor(answer))
      return
    }
    const text = myDataText(answer.data)
    if (saver.able) {
      saver.save(`我的资料 ${isoDay(now())}.txt`, text)
      notify('done', '存到“下载”里了')
      return
    }
    await device.copy(text)
    notify('done', '复制好了，到微信里粘贴给自己就能存下来')
  }
  return (
    <Section title="我的资料归我">
      <Card flush>
        <PickerRow
          icon="download"
          label="导出我的资料"
          hint={busy ? '正在收拾，请等一等…' : '姓名住址、报过的修、积分、换的东西'}
          onPress={take}
        />
        <PickerRow icon="lock" label="注销" hint="退出社区，把我的资料抹掉" onPress={() => go('leave')} />
      </Card>
    </Section>
  )
}
