import { useState } from 'react'
import type { OrderView } from '../../../contract/views/order'
import { useCommand } from '../../cloud/useCommand'
import { askAbout } from '../../app/messages'
import { Button } from '../../ui/Button'
import { Confirm } from '../../ui/Sheet'
import { Words } from '../../ui/Words'
import { yesWords } from './grabWords'
import './refusals'

interface Props {
  order: OrderView
  now: number
  onChanged: () => unknown
}

/** A place is kept for me: do I come? A no does no harm (V2, V9). */
export function OfferActions({ order: { orderId, offer }, now, onChanged }: Props) {
  const [asking, setAsking] = useState(false)
  const answer = useCommand('order.answerOffer', {
    done: (data, { yes }) => (yes ? yesWords(data, now) : '好，名额给别人了。谢谢您说一声。'),
    onDone: () => {
      setAsking(false)
      onChanged()
    },
    onRefused: () => {
      onChanged()
      return false
    },
  })
  const say = (yes: boolean) => {
    if (yes) askAbout('progress', 'points')
    return answer.run({ orderId, yes })
  }
  return (
    <>
      <Button kind="plain" disabled={answer.busy} onPress={() => setAsking(true)}>
        去不了
      </Button>
      <Button icon="hand" busy={answer.busy && !asking} onPress={() => say(true)}>
        {offer?.again === true ? '我再去一趟' : offer?.byName === true ? '好，我去' : '我去'}
      </Button>
      <Confirm
        open={asking}
        title="这次去不了？"
        yes="去不了"
        busy={answer.busy}
        onYes={() => say(false)}
        onClose={() => setAsking(false)}
      >
        <Words>没关系，不记失约。名额接着问下一位。</Words>
      </Confirm>
    </>
  )
}
