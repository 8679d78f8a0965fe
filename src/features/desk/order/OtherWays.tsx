import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OrderAnswer } from '../../../../contract/views/order'
import { AcceptForm } from '../../../parts/body/AcceptForm'
import { useCommand } from '../../../cloud/useCommand'
import { Button } from '../../../ui/Button'
import type { IconName } from '../../../ui/Icon'
import { Sheet } from '../../../ui/Sheet'
import { askAbout } from '../../../app/messages'
import { now } from '../../../platform/clock'
import { sayMoment } from '../../../words/dates'
import { AskForm } from './AskForm'
import { remember } from './doneStore'
import { BlockForm } from './BlockForm'
import { DeclineForm } from './DeclineForm'
import { HandOverForm } from './HandOverForm'
import { ReasonForm } from './ReasonForm'
import type { WorkProps } from './workProps'

type Way = 'ask' | 'handOver' | 'accept' | 'block' | 'decline' | 'takeBack' | 'endVisit'

const names: Readonly<Record<Way, { text: string; icon: IconName }>> = {
  ask: { text: '点名请人', icon: 'people' },
  handOver: { text: '转办给物业等单位', icon: 'share' },
  accept: { text: '记下对方接单', icon: 'calendar' },
  block: { text: '受阻', icon: 'pause' },
  decline: { text: '不受理', icon: 'close' },
  takeBack: { text: '收回，重新找人', icon: 'back' },
  endVisit: { text: '结束这次上门', icon: 'close' },
}

/** The ways beside the main one, each asked on a sheet of its own. */
export function OtherWays({ row, onDone, ways }: WorkProps & { ways: readonly Way[] }) {
  const [way, setWay] = useState<Way | null>(null)
  const close = () => setWay(null)
  const after = (answer: OrderAnswer) => {
    close()
    remember(answer)
    onDone?.()
  }
  const ask = useCommand('order.ask', {
    done: ({ until }) => (until === undefined ? '问了，等他答应' : `问了，名额给他留到${sayMoment(until)}`),
  })
  const handOver = useCommand('order.handOver', { done: '转办了，居民能看到是谁在办', onDone: after })
  const accept = useCommand('order.accept', { done: '记下了，居民看得到日子', onDone: after })
  const block = useCommand('order.block', { done: '记下了，到日子会提醒您', onDone: after })
  const decline = useCommand('order.decline', { done: '已经把原因告诉居民', onDone: after })
  const takeBack = useCommand('order.takeBack', { done: '收回来了，又可以抢单了', onDone: after })
  const endVisit = useCommand('order.endVisit', { done: '这次上门结束了，这一单回到待受理', onDone: after })
  return (
    <View className="desk-ways">
      {ways.map((one) => (
        <Button key={one} kind="quiet" small icon={names[one].icon} onPress={() => setWay(one)}>
          {names[one].text}
        </Button>
      ))}
      <Sheet open={way !== null} title={way === null ? '' : names[way].text} onClose={close}>
        {way === 'ask' && (
          <AskForm
            row={row}
            busy={ask.busy}
            onSend={async (input, name) => {
              askAbout('progress')
              const answer = await ask.run(input)
              if (!answer.ok) return
              const { memberId } = input
              close()
              remember(answer.data, [
                ...row.offers,
                { memberId, name, until: answer.data.until ?? now(), byName: true, again: false },
              ])
            }}
          />
        )}
        {way === 'handOver' && <HandOverForm row={row} busy={handOver.busy} onSend={handOver.run} />}
        {way === 'accept' && (
          <AcceptForm
            orderId={row.orderId}
            until={row.line.accepted ? row.line.dueAt : null}
            busy={accept.busy}
            onSend={accept.run}
          />
        )}
        {way === 'block' && <BlockForm row={row} busy={block.busy} onSend={block.run} />}
        {way === 'decline' && <DeclineForm row={row} busy={decline.busy} onSend={decline.run} />}
        {way === 'takeBack' && (
          <ReasonForm
            row={row}
            said="师傅会收到通知，不记失约；有人排队就先问他，没有就重新抢单。"
            quick={['师傅联系不上', '师傅临时有事', '居民要换个时间']}
            deed="收回这一单"
            busy={takeBack.busy}
            onSend={takeBack.run}
          />
        )}
        {way === 'endVisit' && (
          <ReasonForm
            row={row}
            said="这一单记为没修成，回到待受理，由您再安排。"
            quick={['师傅没有再来', '缺配件，一时修不了', '居民说不用修了']}
            deed="结束这次上门"
            busy={endVisit.busy}
            onSend={endVisit.run}
          />
        )}
      </Sheet>
    </View>
  )
}
