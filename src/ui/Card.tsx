import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y, heading } from './a11y'
import { classes } from './classes'
import { pressed } from './pressed'
import './Card.css'

interface Props {
  children: ReactNode
  title?: ReactNode
  onPress?: (() => unknown) | undefined
  /** said in WeChat instead of all the words within, when the whole card can be pressed */
  label?: string
  /** holds rows that bring their own space (PickerRow) */
  flush?: boolean
  className?: string
}

/** A white sheet on the ground. Pressable as a whole when `onPress` is given. */
export function Card({ children, title, onPress, label, flush, className }: Props) {
  const tap = onPress
    ? {
        hoverClass: 'w-card-pressed',
        hoverStartTime: 0,
        onClick: pressed(onPress),
        ...a11y('button', { spoken: label, focusable: true }),
      }
    : {}
  return (
    <View className={classes('w-card', onPress && 'w-card-tap', flush && 'w-card-flush', className)} {...tap}>
      {title !== undefined && (
        <View className="w-card-title" {...(onPress ? {} : heading(2))}>
          {title}
        </View>
      )}
      {children}
    </View>
  )
}
