import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import './Empty.css'
import './Words.css'

interface Props {
  picture?: 'home' | 'board' | 'shelf' | 'paper'
  /** what is so */
  title: string
  /** what happens next, or what to do */
  text?: string
  /** the next step: a Button */
  next?: ReactNode
}

/** Nothing here yet: a small drawing, what that means, and the next step. */
export function Empty({ picture = 'paper', title, text, next }: Props) {
  return (
    <View className="w-empty">
      <View className={classes('w-empty-picture', `w-empty-${picture}`)} />
      <View className="w-large">{title}</View>
      {text && <View className="w-soft">{text}</View>}
      {next && <View className="w-empty-next">{next}</View>}
    </View>
  )
}
