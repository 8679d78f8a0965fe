import { askAbout } from '../../../app/messages'
import { useCommand } from '../../../cloud/useCommand'
import { AnswerForm } from './AnswerForm'
import { withoutCrew } from '../parts/marks'
import type { DeskRow } from '../../../../contract/views/order'
import { remember } from './doneStore'
import { Offers } from './Offers'
import { PublishForm } from './PublishForm'
import { CallbackWork } from './CallbackWork'
import { OtherWays } from './OtherWays'
import { ScoreWork } from './ScoreWork'
import { TakeBackPoints } from './TakeBackPoints'
import type { WorkProps } from './workProps'

/** What the desk can do with an order of this status: one main thing, and other ways beside it. */
export function OrderWork({ row, standard, onDone }: WorkProps) {
  switch (row.status) {
    case 'reported':
    case 'unresolved':
    case 'blocked':
      return (
        <>
          <PublishWork row={row} onDone={onDone} />
          <OtherWays row={row} onDone={onDone} ways={waysFromDesk} />
        </>
      )
    case 'open':
      return (
        <>
          <Offers row={row} />
          <OtherWays row={row} onDone={onDone} ways={waysOfOpen(row)} />
        </>
      )
    case 'handedOver':
      return (
        <>
          <AnswerWork row={row} onDone={onDone} />
          <OtherWays row={row} onDone={onDone} ways={['accept', 'block']} />
        </>
      )
    case 'finished':
      return <CallbackWork row={row} onDone={onDone} />
    case 'confirmed':
      return withoutCrew(row) ? null : <ScoreWork row={row} standard={standard} onDone={onDone} />
    case 'taken':
      return <OtherWays row={row} onDone={onDone} ways={['takeBack']} />
    case 'working':
      return <OtherWays row={row} onDone={onDone} ways={['takeBack', 'endVisit']} />
    case 'settled':
      return withoutCrew(row) ? null : <TakeBackPoints row={row} onDone={onDone} />
    case 'scored':
    case 'declined':
    case 'withdrawn':
    case 'recorded':
      return null
    default:
      return row.status satisfies never
  }
}

/** Whoever works at the desk wants to hear of what comes in next. */
const asking =
  <Input,>(send: (input: Input) => unknown) =>
  (input: Input) => {
    askAbout('progress')
    return send(input)
  }

const waysFromDesk = ['handOver', 'block', 'decline'] as const
const waysFromBoard = ['handOver', 'block'] as const

/** Somebody may be asked by name as long as a place is nobody's. */
const waysOfOpen = (row: DeskRow) => [
  ...(row.crewNames.length + row.offers.length < row.slots ? (['ask'] as const) : []),
  ...(withoutCrew(row) ? waysFromBoard : (['takeBack'] as const)),
]

function PublishWork({ row, onDone }: WorkProps) {
  const publish = useCommand('order.publish', {
    done: '发出去了，志愿者马上能看到',
    onDone: (answer) => {
      remember(answer)
      onDone?.()
    },
  })
  return <PublishForm row={row} busy={publish.busy} onSend={asking(publish.run)} />
}

function AnswerWork({ row, onDone }: WorkProps) {
  const answer = useCommand('order.answer', {
    done: ({ status }) =>
      status === 'finished' ? '记下了，接着请居民确认' : '记下了，这一单回到社区，另想办法',
    onDone: (done) => {
      remember(done)
      onDone?.()
    },
  })
  return <AnswerForm row={row} busy={answer.busy} onSend={asking(answer.run)} />
}
