import { limits } from '../../../contract/limits'
import type { NeedDeed, NeedView } from '../../../contract/views/need'
import { needLimits } from '../../../domain/need/limits'
import { useCommand } from '../../cloud/useCommand'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Row } from '../../ui/Row'
import { Words } from '../../ui/Words'
import { HolderWork } from './HolderWork'
import { WordsStep } from './WordsStep'
import './refusals'
import '../unit/refusals'

interface Props {
  need: NeedView
  now: number
  onDone: () => unknown
}

/** What this person may do with it now; nothing is offered that the cloud would refuse. */
export function NeedWork({ need, now, onDone }: Props) {
  const may = (deed: NeedDeed) => need.can.includes(deed)
  return (
    <>
      {may('need.claim') && <Claim need={need} onDone={onDone} />}
      {may('need.contact') && <HolderWork need={need} now={now} onDone={onDone} />}
      {may('need.confirm') && <Verdict need={need} onDone={onDone} />}
      {may('need.withdraw') && <Withdraw need={need} onDone={onDone} />}
    </>
  )
}

type Step = Omit<Props, 'now'>

/** 认领: for myself, or in the name of a unit I act for. */
function Claim({ need: { needId, units }, onDone }: Step) {
  const claim = useCommand('need.claim', { done: '认领了，请定一个办好的日子', onDone })
  return (
    <Row wrap>
      <Button icon="hand" busy={claim.busy} onPress={() => claim.run({ needId })}>
        我来认领
      </Button>
      {units.map(({ unitId, name }) => (
        <Button
          key={unitId}
          kind="quiet"
          icon="people"
          busy={claim.busy}
          onPress={() => claim.run({ needId, unitId })}
        >
          {`以${name}的名义认领`}
        </Button>
      ))}
    </Row>
  )
}

/** Whoever asked, or the desk for them, says whether that was it. */
function Verdict({ need: { needId, mine }, onDone }: Step) {
  const confirm = useCommand('need.confirm', {
    done: ({ status }) => (status === 'confirmed' ? '记下了：办好了' : '退给认领的人，请他们再办'),
    onDone,
  })
  return (
    <Card title={mine ? '办好了吗？' : '本人怎么说？'}>
      {!mine && <Words size="small">先打电话问本人，再替他记下来。</Words>}
      <Button icon="check" busy={confirm.busy} onPress={() => confirm.run({ needId, fixed: true })}>
        办好了
      </Button>
      <WordsStep
        button="没办好"
        icon="undo"
        label="哪里没办好？"
        missing="写一句，认领的人好接着办"
        max={limits.reason}
        draft={`need:no:${needId}`}
        busy={confirm.busy}
        onSend={(words) => confirm.run({ needId, fixed: false, words })}
      />
    </Card>
  )
}

function Withdraw({ need: { needId }, onDone }: Step) {
  const withdraw = useCommand('need.withdraw', { done: '撤回了', onDone })
  return (
    <WordsStep
      button="撤回需求"
      icon="undo"
      label="为什么撤回？（可以不写）"
      max={Math.min(limits.reason, needLimits.done)}
      draft={`need:withdraw:${needId}`}
      busy={withdraw.busy}
      onSend={(reason) => withdraw.run({ needId, reason })}
    />
  )
}
