import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OrderAnswer } from '../../../../contract/views/order'
import { useCommand } from '../../../cloud/useCommand'
import { Button } from '../../../ui/Button'
import type { IconName } from '../../../ui/Icon'
import { Sheet } from '../../../ui/Sheet'
import { remember } from './doneStore'
import { BlockForm } from './BlockForm'
import { DeclineForm } from './DeclineForm'
import { HandOverForm } from './HandOverForm'
import type { WorkProps } from './workProps'

type Way = 'handOver' | 'block' | 'decline'

const names: Readonly<Record<Way, { text: string; icon: IconName }>> = {
  handOver: { text: '转物业等单位', icon: 'share' },
  block: { text: '受阻', icon: 'pause' },
  decline: { text: '不受理', icon: 'close' },
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
  const handOver = useCommand('order.handOver', { done: '转过去了，居民能看到是谁在办', onDone: after })
  const block = useCommand('order.block', { done: '记下了，到日子会提醒您', onDone: after })
  const decline = useCommand('order.decline', { done: '已经把原因告诉居民', onDone: after })
  return (
    <View className="desk-ways">
      {ways.map((one) => (
        <Button key={one} kind="quiet" small icon={names[one].icon} onPress={() => setWay(one)}>
          {names[one].text}
        </Button>
      ))}
      <Sheet open={way !== null} title={way === null ? '' : names[way].text} onClose={close}>
        {way === 'handOver' && <HandOverForm row={row} busy={handOver.busy} onSend={handOver.run} />}
        {way === 'block' && <BlockForm row={row} busy={block.busy} onSend={block.run} />}
        {way === 'decline' && <DeclineForm row={row} busy={decline.busy} onSend={decline.run} />}
      </Sheet>
    </View>
  )
}
