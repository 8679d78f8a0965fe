import { limits } from '../../../../contract/limits'
import type { ObjectionCase } from '../../../../contract/views/objection'
import type { ScoreView } from '../../../../contract/views/points'
import { scoreOf } from '../../../../domain/points/score'
import { useCommand } from '../../../cloud/useCommand'
import { useQuery } from '../../../cloud/useQuery'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Sheet } from '../../../ui/Sheet'
import { Skeleton } from '../../../ui/Skeleton'
import { Words } from '../../../ui/Words'
import { ScoreChoice, type Chosen } from '../order/ScoreChoice'

interface Props {
  one: ObjectionCase
  how: 'kept' | 'corrected'
  onClose: () => void
  onDone: () => void
  /** it was answered, or somebody else objected, meanwhile */
  onStale: () => void
}

/** The answer to everybody who objected to this order: it stands, or another score, and why. */
export function AnswerSheet({ one, how, onClose, onDone, onStale }: Props) {
  const { orderId, kind, crewNames, score, seen } = one
  const standard = useQuery('points.standard', {}).data
  const answer = useCommand('points.answer', {
    done: how === 'kept' ? '答复了，维持原分' : ({ points }) => `更正为每人 ${points ?? 0} 分，已告诉他们`,
    onDone,
    onRefused: ({ code }) => {
      if (code === 'objection.none' || code === 'objection.changed') onStale()
      return false
    },
  })
  const { values, change, problem, submit } = useForm<{ chosen: Chosen; reason: string }>({
    draft: `objection:${orderId}:${how}`,
    start: { chosen: startOf(score), reason: '' },
    check: ({ reason }) => ({ reason: owed(reason, '写一句为什么，人家才服气') }),
    send: ({ chosen, reason }) => {
      const correction = { ...chosen, adjustments: [...chosen.adjustments] }
      const input = { orderId, seen, reason: reason.trim() }
      return answer.run(how === 'kept' ? input : { ...input, correction })
    },
  })
  const { chosen, reason } = values
  const worth = standard ? scoreOf(standard, { ...chosen, kind }) : null
  const same = how === 'corrected' && worth?.ok === true && worth.points === score.points
  return (
    <Sheet
      open
      title={how === 'kept' ? '维持原分' : '更正评分'}
      onClose={onClose}
      action={
        <Button icon="send" busy={answer.busy} disabled={same} onPress={submit}>
          {how === 'kept' ? `维持 ${score.points} 分，答复` : same ? '换个分数再更正' : '更正并答复'}
        </Button>
      }
    >
      {how === 'corrected' &&
        (standard ? (
          <ScoreChoice
            kind={kind}
            standard={standard}
            value={chosen}
            onChange={(picked) => change({ chosen: picked })}
            crewCount={crewNames.length}
          />
        ) : (
          <Skeleton cards={1} />
        ))}
      <Field
        area
        label="怎么答复"
        hint={how === 'kept' ? '提异议的人和师傅看得到' : '大家都看得到，不要写谁提的'}
        value={reason}
        max={limits.reason}
        error={problem('reason')}
        onChange={(words) => change({ reason: words })}
      />
      <Words size="small">
        {how === 'kept'
          ? '答复后，这一单按原来的分入账。'
          : '账本上原来的那笔冲回，按新的分重记；公示上会写明更正。'}
      </Words>
    </Sheet>
  )
}

/** As it was scored. */
const startOf = ({ difficulty, adjustments, hours = 0 }: ScoreView): Chosen => ({
  difficulty,
  adjustments,
  hours,
})
