import { View } from '@tarojs/components'
import { useState } from 'react'
import { hazardNames, hazards, type Hazard } from '../../../../domain/order/hazards'
import { Button } from '../../../ui/Button'
import { ChoiceMany } from '../../../ui/Choice'
import './parts.css'

interface Props {
  value: readonly Hazard[]
  onChange: (dangers: readonly Hazard[]) => void
}

const options = hazards.map((value) => ({ value, text: hazardNames[value] }))

/** What can hurt whoever mends it, as the words tell; somebody looks and corrects. */
export function DangerRow({ value, onChange }: Props) {
  const [open, setOpen] = useState(false)
  if (open) return <ChoiceMany label="有什么危险" options={options} values={value} onChange={onChange} />
  return (
    <View className="desk-setting">
      <View className="w-field-label w-grow">有什么危险</View>
      <View>{value.length === 0 ? '看不出来' : value.map((one) => hazardNames[one]).join('、')}</View>
      <Button kind="plain" small onPress={() => setOpen(true)}>
        改
      </Button>
    </View>
  )
}
