import { View } from '@tarojs/components'
import type { OrderKind } from '../../domain/order/types'
import { kindNames } from '../../domain/order/names'
import { a11y } from '../ui/a11y'
import { classes } from '../ui/classes'
import './KindIcon.css'

interface Props {
  kind: OrderKind
  size?: 'small' | 'large'
}

/** The drawn picture of a kind of repair. */
export function KindIcon({ kind, size }: Props) {
  return (
    <View
      className={classes('w-kind', `w-kind-${kind}`, size && `w-kind-${size}`)}
      {...a11y('img', { label: kindNames[kind] })}
    />
  )
}
