import { View } from '@tarojs/components'
import { useState } from 'react'
import type { WaitingRow } from '../../../../contract/views/market'
import { counterYesNames } from '../../../../domain/market/names'
import { useCommand } from '../../../cloud/useCommand'
import { Button } from '../../../ui/Button'
import { OutOfHours } from './OutOfHours'

/** What a colleague redeemed for somebody without a phone: the second person looks, and hands it over (M4). */
export function Second({ row, onDone }: { row: WaitingRow; onDone: () => void }) {
  const { redemptionId, counter, memberName, goodsName, quantity } = row
  const [closed, setClosed] = useState(false)
  const agree = useCommand('market.agree', {
    done: `${goodsName} ${quantity} 件，交给${memberName}`,
    onRefused: ({ code }) => {
      if (code !== 'market.closed') return false
      setClosed(true)
      return true
    },
    onDone: () => {
      setClosed(false)
      onDone()
    },
  })
  if (counter === null) return null
  return (
    <>
      <View className="w-small">{`替他换的，${counterYesNames[counter.yes]}`}</View>
      {counter.mayAgree ? (
        <Button icon="done" busy={agree.busy} onPress={() => agree.run({ redemptionId })}>
          核对过了，交给他
        </Button>
      ) : (
        <View className="w-soft">请另一位同事核对后交给他。</View>
      )}
      <OutOfHours
        open={closed}
        busy={agree.busy}
        onYes={() => agree.run({ redemptionId, outOfHours: true })}
        onClose={() => setClosed(false)}
      />
    </>
  )
}
