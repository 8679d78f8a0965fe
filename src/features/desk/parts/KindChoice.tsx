import { View } from '@tarojs/components'
import { kindNames } from '../../../../domain/order/names'
import { orderKinds, type OrderKind } from '../../../../domain/order/types'
import { Choice } from '../../../ui/Choice'
import { KindIcon } from '../../../parts/KindIcon'

interface Props {
  label: string
  value: OrderKind
  onChange: (kind: OrderKind) => void
}

/** The nine kinds of repair as tiles with their pictures. */
export function KindChoice({ label, value, onChange }: Props) {
  return (
    <View className="desk-kinds">
      <View className="w-field-label">{label}</View>
      <Choice
        value={value}
        onChange={onChange}
        options={orderKinds.map((kind) => ({
          value: kind,
          text: kindNames[kind],
          picture: <KindIcon kind={kind} />,
        }))}
      />
    </View>
  )
}
