import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../../cloud/useCommand'
import { Button } from '../../../ui/Button'
import { Sheet } from '../../../ui/Sheet'
import { ReasonForm } from './ReasonForm'
import type { WorkProps } from './workProps'

/** 撤销积分 (P2): points that were paid by mistake, taken back as far as they are still there. */
export function TakeBackPoints({ row, onDone }: WorkProps) {
  const [open, setOpen] = useState(false)
  const reverse = useCommand('points.reverse', {
    done: ({ points, spent }) =>
      spent === 0 ? `收回了 ${points} 分` : `收回了 ${points} 分，花掉的 ${spent} 分不追`,
    onDone: () => {
      setOpen(false)
      onDone?.()
    },
  })
  return (
    <View className="desk-ways">
      <Button kind="quiet" small icon="undo" onPress={() => setOpen(true)}>
        撤销积分
      </Button>
      <Sheet open={open} title="撤销积分" onClose={() => setOpen(false)}>
        <ReasonForm
          row={row}
          said="已经入账的分从师傅账上收回，只能撤一次。花掉的不追，也不会扣成负数；旧账不改，另记一笔。"
          quick={['记错了人', '没有上门', '重复评分']}
          deed="撤销这一单的积分"
          busy={reverse.busy}
          onSend={reverse.run}
        />
      </Sheet>
    </View>
  )
}
