import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '../../../../contract/limits'
import type { UnpostedView } from '../../../../contract/views/settlement'
import { useCommand } from '../../../cloud/useCommand'
import { sayMoment } from '../../../words/dates'
import { hasRole, useSession } from '../../../app/session'
import { useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { Note } from '../../../ui/Notice'
import { Confirm } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'

interface Props {
  unposted: UnpostedView
  onPosted: () => unknown
}

/** What waits to be posted, and the button; the sheet tells what the notice does before it hangs. */
export function PostSettlement({ unposted, onPosted }: Props) {
  const { me, community } = useSession()
  const [asking, setAsking] = useState(false)
  const settle = useCommand('points.settle', {
    done: (notice) =>
      notice.status === 'settled'
        ? '公示贴好了，积分已经入账'
        : `公示贴好了，${sayMoment(notice.objectionUntil)}前没有异议就入账`,
    onDone: () => {
      setAsking(false)
      change({ title: '' })
      onPosted()
    },
  })
  const { values, change, submit } = useForm({
    draft: 'settlement',
    start: { title: '' },
    check: () => ({}),
    send: ({ title }) => settle.run({ title: title.trim() }),
  })
  const days = community?.rules.noticeDays ?? 0
  const nothing = unposted.points === 0 && !unposted.more
  const what = `${unposted.points} 分${unposted.more ? '以上' : ''}`
  return (
    <Card>
      <View className="settlement-sum">
        <Figure value={unposted.points} more={unposted.more} label="分评好了，还没公示" />
        <Figure value={unposted.hangingPoints} more={false} label="分正在公示" />
      </View>
      {hasRole(me, 'secretary') ? (
        <Button icon="notice" disabled={nothing} onPress={() => setAsking(true)}>
          {nothing ? '没有要公示的' : `贴公示，清算 ${what}`}
        </Button>
      ) : (
        <Note>贴公示由书记来办。</Note>
      )}
      <Confirm
        open={asking}
        title="贴公示？"
        yes="贴出去"
        busy={settle.busy}
        onYes={submit}
        onClose={() => setAsking(false)}
      >
        <Words>把评好、还没公示的 {what}贴出来。名字只露姓，居民都能看。</Words>
        <Words>
          {days > 0
            ? `公示 ${days} 天。这 ${days} 天里谁有异议，点公示上那一行就能提；期满积分自动到各人账上，有异议的单子答复后再入账。`
            : '社区没有设公示期，贴出去积分马上入账。'}
        </Words>
        <Field
          label="标题（可以不填）"
          placeholder="如：十一月积分公示"
          value={values.title}
          max={limits.noticeTitle}
          onChange={(title) => change({ title })}
        />
      </Confirm>
    </Card>
  )
}

function Figure({ value, more, label }: { value: number; more: boolean; label: string }) {
  return (
    <View className="settlement-figure">
      <View className="w-figure">
        {value}
        {more ? '+' : ''}
      </View>
      <View className="w-small">{label}</View>
    </View>
  )
}
