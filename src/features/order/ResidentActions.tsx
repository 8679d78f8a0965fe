import { useState } from 'react'
import type { OrderView } from '../../../contract/views/order'
import { useCommand } from '../../cloud/useCommand'
import { useDraft } from '../../app/draft'
import { askAbout } from '../../app/messages'
import { Button } from '../../ui/Button'
import { Confirm } from '../../ui/Sheet'
import { Words } from '../../ui/Words'
import { SaidField } from './SaidField'
import { ConfirmSheet } from './ConfirmSheet'
import { DeclineTimeSheet } from './DeclineTimeSheet'
import { may } from './may'
import './refusals'

const unsaid = { said: '' }

interface Props {
  order: OrderView
  now: number
  /** by which I speak for the resident (R3) */
  consentId?: string | undefined
  /** after anything was done */
  onChanged: () => unknown
  /** 没修好: asks what is not right */
  onReopen: () => void
}

/** What the person who reported may do: say it is mended, say it is not and undo that (R7), take it back. */
export function ResidentActions({ order, now, consentId, onChanged, onReopen }: Props) {
  const [asking, setAsking] = useState<'confirm' | 'withdraw' | 'time' | null>(null)
  // The desk speaks for somebody without a smartphone: it writes down what they said (R2).
  const owesCall = consentId === undefined && order.private?.owesCall === true
  const { orderId } = order
  const { form, change, clear } = useDraft(`said:${orderId}`, unsaid)
  const { said } = form
  const setSaid = (words: string) => change({ said: words })
  const close = () => setAsking(null)
  const onDone = () => {
    close()
    clear()
    onChanged()
  }
  const confirm = useCommand('order.confirm', { done: '谢谢您！社区会给师傅记上积分。', consentId, onDone })
  const undo = useCommand('order.undoReopen', { done: '好，当作没说过。', consentId, onDone })
  const withdraw = useCommand('order.withdraw', { done: '已撤回。以后再坏，随时报修。', consentId, onDone })
  return (
    <>
      {may(order, 'reopen') && (
        <Button
          kind="quiet"
          icon="refresh"
          disabled={confirm.busy}
          onPress={() => {
            askAbout('progress')
            onReopen()
          }}
        >
          没修好
        </Button>
      )}
      {may(order, 'undoReopen') && (
        <Button kind="quiet" icon="undo" busy={undo.busy} onPress={() => undo.run({ orderId })}>
          点错了，其实修好了
        </Button>
      )}
      {may(order, 'confirm') && (
        <Button icon="check" onPress={() => setAsking('confirm')}>
          修好了
        </Button>
      )}
      {may(order, 'declineTime') && (
        <Button kind="quiet" icon="clock" onPress={() => setAsking('time')}>
          这个时间不方便
        </Button>
      )}
      {may(order, 'withdraw') && (
        <Button kind="plain" onPress={() => setAsking('withdraw')}>
          不用修了，撤回
        </Button>
      )}
      <ConfirmSheet
        open={asking === 'confirm'}
        busy={confirm.busy}
        onClose={close}
        onConfirm={(stars) =>
          confirm.run({ orderId, ...(stars === undefined ? {} : { stars }), ...callbackOf(said) })
        }
      >
        {owesCall && <SaidField value={said} onChange={setSaid} />}
      </ConfirmSheet>
      {asking === 'time' && <DeclineTimeSheet {...{ order, now, consentId, onChanged }} onClose={close} />}
      <Confirm
        open={asking === 'withdraw'}
        title="撤回这次报修？"
        yes="撤回"
        danger
        busy={withdraw.busy}
        onYes={() => withdraw.run({ orderId, ...callbackOf(said) })}
        onClose={close}
      >
        <Words>撤回后就不会有人上门了。要是还没修好，请先别撤。</Words>
        {owesCall && <SaidField value={said} onChange={setSaid} />}
      </Confirm>
    </>
  )
}

const callbackOf = (said: string): { callback?: string } =>
  said.trim() === '' ? {} : { callback: said.trim() }
