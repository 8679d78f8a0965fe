import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { heading } from './a11y'
import { classes } from './classes'
import './Words.css'

interface Props {
  children: ReactNode
  /** title: of a screen; large: of a card; text: body; soft: beside it; small: the least (15 px); figure: a number */
  size?: 'title' | 'large' | 'text' | 'soft' | 'small' | 'figure'
  className?: string
}

/** A paragraph in one of the six sizes there are. */
export function Words({ children, size = 'text', className }: Props) {
  return (
    <View className={classes(`w-${size}`, className)} {...(size === 'title' ? heading(2) : {})}>
      {children}
    </View>
  )
}
