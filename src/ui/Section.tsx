import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { heading } from './a11y'
import './Section.css'

interface Props {
  title: ReactNode
  /** a few words or a plain button at the end of the heading */
  aside?: ReactNode
  children: ReactNode
}

/** A heading and what belongs to it. */
export function Section({ title, aside, children }: Props) {
  return (
    <View className="w-section">
      <View className="w-section-head">
        <View className="w-section-title" {...heading(2)}>
          {title}
        </View>
        {aside !== undefined && <View className="w-section-aside">{aside}</View>}
      </View>
      {children}
    </View>
  )
}
