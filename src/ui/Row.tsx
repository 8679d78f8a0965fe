import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import './Row.css'

interface Props {
  children: ReactNode
  wrap?: boolean
  /** the first child at one end, the last at the other */
  apart?: boolean
  top?: boolean
  className?: string
}

/** Things side by side. Put what may grow into `Grow`. */
export function Row({ children, wrap, apart, top, className }: Props) {
  return (
    <View
      className={classes(
        'w-row',
        wrap && 'w-row-wrap',
        apart && 'w-row-apart',
        top && 'w-row-top',
        className,
      )}
    >
      {children}
    </View>
  )
}

export function Grow({ children, className }: { children: ReactNode; className?: string }) {
  return <View className={classes('w-grow', className)}>{children}</View>
}
