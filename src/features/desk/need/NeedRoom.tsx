import { limits } from '../../../../contract/limits'
import type { NeedDeskView, NeedView } from '../../../../contract/views/need'
import { needLimits } from '../../../../domain/need/limits'
import { useDraft } from '../../../app/draft'
import { owed, useForm } from '../../../app/useForm'
import { useCommand } from '../../../cloud/useCommand'
import { useQuery } from '../../../cloud/useQuery'
import { Loaded } from '../../../parts/Loaded'
import { NeedStory } from '../../../parts/need/NeedStory'
import { NeedWork } from '../../../parts/need/NeedWork'
import { WordsStep } from '../../../parts/need/WordsStep'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Unfinished } from '../../../ui/Notice'
import { Words } from '../../../ui/Words'
import { PublicFields } from './PublicFields'

/** One need at the desk (C1): who asked, the public words, and every way on. */
export function NeedRoom({ needId }: { needId: string }) {
  const query = useQuery('need.get', { needId })
  return (
    <Loaded query={query}>
      {(need) => (
        <>
          <NeedStory need={need} now={now()} />
          {need.desk !== null && <Asker desk={need.desk} />}
          {need.can.includes('need.put') && need.desk !== null && (
            <PutForm key={need.since} need={need} desk={need.desk} onDone={query.refresh} />
          )}
          <DeskSteps need={need} onDone={query.refresh} />
          <NeedWork need={need} now={now()} onDone={query.refresh} />
        </>
      )}
    </Loaded>
  )
}

function Asker({ desk: { asker, late } }: { desk: NeedDeskView }) {
  const { name, phone, home } = asker
  const door = home === null ? '' : [home.building, home.unit, home.room].filter(Boolean).join(' ')
  return (
    <Card title="谁提的">
      <Words>{name === '' ? '没有留名字' : `${name} ${phone}`}</Words>
      {door !== '' && <Words size="small">{door}</Words>}
      {late && <Words>已经过了期限，请催一催，或者收回来另找人。</Words>}
    </Card>
  )
}

interface Work {
  need: NeedView
  onDone: () => unknown
}

function PutForm({ need, desk, onDone }: Work & { desk: NeedDeskView }) {
  const put = useCommand('need.put', { done: '列进清单了', onDone })
  const { values, change, problem, submit, restored } = useForm({
    draft: `need:put:${need.needId}:${need.since}`,
    start: { ...desk.proposal },
    check: ({ title }) => ({ title: owed(title, '写个公开的标题') }),
    send: ({ title, text, place }) =>
      put.run({ needId: need.needId, title: title.trim(), text: text.trim(), place }),
  })
  return (
    <Card title={need.status === 'asked' ? '写成公开的话' : '公开的话'}>
      {restored && <Unfinished />}
      <PublicFields values={values} problem={problem('title')} onChange={change} />
      <Button icon="list" busy={put.busy} onPress={submit}>
        {need.status === 'asked' ? '列进清单' : '改好了'}
      </Button>
    </Card>
  )
}

function DeskSteps({ need, onDone }: Work) {
  const { needId, can } = need
  const decline = useCommand('need.decline', { done: '没有列入，原因本人看得到', onDone })
  return (
    <>
      {can.includes('need.decline') && (
        <WordsStep
          button="不列入"
          icon="close"
          label="为什么不列入？"
          hint="提的人看得到"
          missing="写一句原因"
          max={limits.reason}
          draft={`need:decline:${needId}`}
          busy={decline.busy}
          onSend={(reason) => decline.run({ needId, reason })}
        />
      )}
      {can.includes('need.answer') && <AnswerForm need={need} onDone={onDone} />}
    </>
  )
}

const noneShown = { chosen: [] }

/** 公开答复: what came of it, with those pictures that may hang. */
function AnswerForm({ need, onDone }: Work) {
  const { needId, works } = need
  const pictures = works.flatMap(({ photos }) => photos)
  const { form, change, clear } = useDraft<{ chosen: readonly string[] }>(`need:shown:${needId}`, noneShown)
  const { chosen } = form
  const answer = useCommand('need.answer', {
    done: '公开答复了，大家看得到',
    onDone: () => {
      clear()
      onDone()
    },
  })
  const toggle = (id: string) =>
    change({ chosen: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id] })
  return (
    <Card title="公开答复">
      {pictures.map(({ photoId }, place) => (
        <Button
          key={photoId}
          small
          kind={chosen.includes(photoId) ? 'quiet' : 'plain'}
          icon={chosen.includes(photoId) ? 'done' : 'photo'}
          onPress={() => toggle(photoId)}
        >
          {`第 ${place + 1} 张${chosen.includes(photoId) ? '一起公开' : '不公开'}`}
        </Button>
      ))}
      <WordsStep
        button="公开答复"
        icon="notice"
        label="办成了什么？"
        hint="大家看得到，不写姓名、门牌、电话"
        missing="写一句，办成了什么"
        max={needLimits.done}
        draft={`need:answer:${needId}`}
        busy={answer.busy}
        onSend={(text) => answer.run({ needId, text, photos: [...chosen] })}
      />
    </Card>
  )
}
