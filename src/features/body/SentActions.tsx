import { useState } from 'react'
import type { OrderView } from '../../../contract/views/order'
import { useCommand } from '../../cloud/useCommand'
import { askAbout } from '../../app/messages'
import { sayDay } from '../../words/dates'
import { AcceptForm } from '../../parts/body/AcceptForm'
import { Button } from '../../ui/Button'
import { Sheet } from '../../ui/Sheet'
import { AnswerSheet } from './AnswerSheet'
import '../../parts/body/refusals'

type Doing = 'accept' | 'fixed' | 'back'

interface Props {
  order: OrderView
  now: number
  onChanged: () => unknown
}

/** What my body may do with an order that lies with it: take it on with a day, report it mended, send it back. */
export function SentActions({ order, now, onChanged }: Props) {
  const [doing, setDoing] = useState<Doing | null>(null)
  const after = () => {
    setDoing(null)
    onChanged()
  }
  const accept = useCommand('order.accept', { done: '接下来了，居民看得到日子', onDone: after })
  const answer = useCommand('order.answer', { done: '答复好了，居民看得到', onDone: after })
  const { orderId, handOver } = order
  const until = handOver?.until ?? null
  if (!order.can.includes('order.answer')) return null
  return (
    <>
      {until === null ? (
        <Button icon="calendar" onPress={() => setDoing('accept')}>
          接单，定个日子
        </Button>
      ) : (
        <Button icon="check" onPress={() => setDoing('fixed')}>
          修好了
        </Button>
      )}
      <Button kind="quiet" onPress={() => setDoing(until === null ? 'fixed' : 'accept')}>
        {until === null ? '已经修好了' : `改日子（现在是${sayDay(until, now)}）`}
      </Button>
      <Button kind="plain" onPress={() => setDoing('back')}>
        不归我们管，退回社区
      </Button>
      <Sheet
        open={doing === 'accept'}
        title={until === null ? '接单' : '改日子'}
        onClose={() => setDoing(null)}
      >
        {doing === 'accept' && (
          <AcceptForm
            orderId={orderId}
            until={until}
            busy={accept.busy}
            onSend={(input) => {
              askAbout('progress')
              return accept.run(input)
            }}
          />
        )}
      </Sheet>
      {(doing === 'fixed' || doing === 'back') && (
        <AnswerSheet
          key={doing}
          orderId={orderId}
          fixed={doing === 'fixed'}
          busy={answer.busy}
          onSend={answer.run}
          onClose={() => setDoing(null)}
        />
      )}
    </>
  )
}
