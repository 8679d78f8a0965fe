import { View } from '@tarojs/components'
import { useState } from 'react'
import { kindNames } from '../../../../domain/order/names'
import type { OrderKind } from '../../../../domain/order/types'
import { Button } from '../../../ui/Button'
import { KindIcon } from '../../../parts/KindIcon'
import { KindChoice } from './KindChoice'
import './parts.css'

interface Props {
  value: OrderKind
  onChange: (kind: OrderKind) => void
}

/** The kind as it stands, mostly right; the nine tiles come out only when it has to be changed. */
export function KindRow({ value, onChange }: Props) {
  const [open, setOpen] = useState(false)
  const choose = (kind: OrderKind) => {
    onChange(kind)
    setOpen(false)
  }
  if (open) return <KindChoice label="是什么活" value={value} onChange={choose} />
  return (
    <View className="desk-setting">
      <View className="w-field-label w-grow">是什么活</View>
      <KindIcon kind={value} size="small" />
      <View>{kindNames[value]}</View>
      <Button kind="plain" small onPress={() => setOpen(true)}>
        换一种
      </Button>
    </View>
  )
}
