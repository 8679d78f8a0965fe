import { useState } from 'react'
import type { OrderView } from '../../../contract/views/order'
import { useCommand } from '../../cloud/useCommand'
import { sayMoment } from '../../words/dates'
import { askAbout } from '../../app/messages'
import { Button } from '../../ui/Button'
import { Confirm } from '../../ui/Sheet'
import { Words } from '../../ui/Words'
import { grabbedWords, waitingWords } from './grabWords'
import { may } from './may'
import { OfferActions } from './OfferActions'
import { TimeSheet } from './TimeSheet'
import { asked } from './useBoard'
import './refusals'

interface Props {
  order: OrderView
  now: number
  onChanged: () => unknown
  onFinish: () => void
}

/** What a volunteer may do with an order: grab, wait, give back, begin, finish. */
export function CrewActions({ order, now, onChanged, onFinish }: Props) {
  const [asking, setAsking] = useState(false)
  const [timing, setTiming] = useState(false)
  const { orderId } = order
  const grab = useCommand('order.grab', {
    done: (data) => grabbedWords(data, now),
    onDone: onChanged,
    onRefused,
  })
  const wait = useCommand('order.wait', { done: waitingWords, onDone: onChanged, onRefused })
  const start = useCommand('order.start', { done: '好，开始修。注意安全。', onDone: onChanged, onRefused })
  const release = useCommand('order.release', {
    done: order.place === null ? '已退回，会有别人接手。' : '已退出排队。',
    onDone: () => {
      setAsking(false)
      onChanged()
    },
    onRefused,
  })
  // Somebody else was quicker, or time has run out: show how things stand now, and let the sentence be said.
  function onRefused(): boolean {
    onChanged()
    return false
  }
  const press = (what: 'grab' | 'wait') => {
    askAbout(...asked[what])
    return (what === 'grab' ? grab : wait).run({ orderId })
  }
  return (
    <>
      {may(order, 'release') && (
        <Button kind="plain" onPress={() => setAsking(true)}>
          {order.place === null ? '去不了，退回' : '不排了'}
        </Button>
      )}
      {may(order, 'answerOffer') && <OfferActions order={order} now={now} onChanged={onChanged} />}
      {may(order, 'grab') && (
        <Button icon="hand" busy={grab.busy} onPress={() => press('grab')}>
          抢单
        </Button>
      )}
      {may(order, 'wait') && (
        <Button kind="quiet" icon="clock" busy={wait.busy} onPress={() => press('wait')}>
          排队候补
        </Button>
      )}
      {may(order, 'setTime') && (
        <Button kind={order.time?.declined ? 'main' : 'quiet'} icon="clock" onPress={() => setTiming(true)}>
          {order.time?.declined ? '另约时间' : order.time?.named ? '改时间' : '约时间'}
        </Button>
      )}
      {may(order, 'start') && (
        <Button icon="tool" busy={start.busy} onPress={() => start.run({ orderId })}>
          我到了
        </Button>
      )}
      {may(order, 'finish') && (
        <Button icon="check" onPress={onFinish}>
          修完了
        </Button>
      )}
      {timing && <TimeSheet order={order} now={now} onClose={() => setTiming(false)} onChanged={onChanged} />}
      <Confirm
        open={asking}
        title={order.place === null ? '退回这一单？' : '退出排队？'}
        yes={order.place === null ? '退回' : '退出'}
        danger
        busy={release.busy}
        onYes={() => release.run({ orderId })}
        onClose={() => setAsking(false)}
      >
        <Words>
          {order.place === null && order.promisedAt !== null
            ? `您答应${sayMoment(order.promisedAt, now)}前上门。早退回不算什么，让下一位好安排；快到时间才退，会记一次失约，在“我的”里看得到，可以申诉。`
            : '退出后，位置给后面的人。'}
        </Words>
      </Confirm>
    </>
  )
}
