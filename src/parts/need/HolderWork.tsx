import { useState } from 'react'
import { limits } from '../../../contract/limits'
import type { NeedContactView, NeedView } from '../../../contract/views/need'
import { needLimits } from '../../../domain/need/limits'
import { dayMs } from '../../../domain/kernel/time'
import { useCommand } from '../../cloud/useCommand'
import { sayDay } from '../../words/dates'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/Choice'
import { Words } from '../../ui/Words'
import { WordsStep } from './WordsStep'

interface Props {
  need: NeedView
  now: number
  onDone: () => unknown
}

/** Whoever has claimed it: whom to ask, which day, what was done, or that it must go back. */
export function HolderWork({ need, now, onDone }: Props) {
  const { needId, can } = need
  const finish = useCommand('need.finish', { done: '交了，等本人说办好没有', onDone })
  const release = useCommand('need.release', { done: '退回清单了', onDone })
  return (
    <>
      <Contact needId={needId} />
      {can.includes('need.promise') && <PromiseDay need={need} now={now} onDone={onDone} />}
      {can.includes('need.finish') && (
        <WordsStep
          photos
          button="办好了，交一下"
          icon="check"
          label="办了什么？"
          hint="本人和社区看得到；照片里别拍到别人"
          missing="写一句，办了什么"
          max={needLimits.done}
          draft={`need:finish:${needId}`}
          busy={finish.busy}
          onSend={(words, photos) => finish.run({ needId, words, photos: [...photos] })}
        />
      )}
      {can.includes('need.release') && (
        <WordsStep
          button="退回认领"
          icon="undo"
          label="为什么退回？"
          missing="写一句原因"
          max={limits.reason}
          draft={`need:release:${needId}`}
          busy={release.busy}
          onSend={(reason) => release.run({ needId, reason })}
        />
      )}
    </>
  )
}

/** Name, phone and door, once asked for: each look is kept. */
function Contact({ needId }: { needId: string }) {
  const [shown, setShown] = useState<NeedContactView | null>(null)
  const contact = useCommand('need.contact', { onDone: setShown })
  if (shown === null) {
    return (
      <Button kind="quiet" icon="phone" busy={contact.busy} onPress={() => contact.run({ needId })}>
        看联系方式
      </Button>
    )
  }
  const { name, phone, home, words } = shown
  const door = home === null ? '' : [home.building, home.unit, home.room].filter(Boolean).join(' ')
  return (
    <Card title="联系谁">
      <Words>{name === '' ? '没有留名字，请问社区。' : `${name} ${phone}`}</Words>
      {door !== '' && <Words>{door}</Words>}
      <Words size="small">{words}</Words>
    </Card>
  )
}

const days = [1, 2, 3, 7, 14, 30]

function PromiseDay({ need, now, onDone }: Props) {
  const { needId, promisedAt } = need
  const [day, setDay] = useState(3)
  const promise = useCommand('need.promise', { done: '日子定下了，本人看得到', onDone })
  return (
    <Card title={promisedAt === null ? '哪天办好？' : '改一个日子'}>
      <Choice
        label="哪天办好"
        value={day}
        onChange={setDay}
        options={days.map((each) => ({
          value: each,
          text: sayDay(now + each * dayMs, now),
        }))}
      />
      <Button
        kind="quiet"
        icon="calendar"
        busy={promise.busy}
        onPress={() => promise.run({ needId, day: now + day * dayMs })}
      >
        定这一天
      </Button>
    </Card>
  )
}
