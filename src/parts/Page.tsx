import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import Taro from '@tarojs/taro'
import type { CSSProperties, ReactNode } from 'react'
import { useAppearance } from '../app/appearance'
import { classes } from '../ui/classes'
import { Notices } from '../ui/Notice'
import { PrivacySheet } from './PrivacySheet'
import '../ui/tokens.css'
import '../ui/base.css'
import './Page.css'

interface Props {
  children: ReactNode
  /** the one main action, kept in thumb's reach at the bottom */
  action?: ReactNode
  /** pulled down by hand; the page's config needs `enablePullDownRefresh: true` */
  onRefresh?: () => Promise<unknown>
  /** the desk: uses the whole width of a PC window */
  wide?: boolean
  className?: string
}

/** The root of every screen: colours, font scale, safe area, the bottom action and what is said to the person. */
export function Page({ children, action, onRefresh, wide, className }: Props) {
  const { scale, theme } = useAppearance()
  usePullDownRefresh(() => {
    void Promise.resolve(onRefresh?.()).finally(() => Taro.stopPullDownRefresh())
  })
  return (
    <View
      className={classes(
        'theme',
        theme !== 'auto' && `theme-${theme}`,
        'w-page',
        wide && 'w-page-wide',
        className,
      )}
      style={{ '--scale': String(scale) } as CSSProperties}
    >
      <View className="w-page-content">{children}</View>
      {action ? (
        <View className="w-page-bar">
          <View className="w-page-bar-inner">{action}</View>
        </View>
      ) : (
        <View className="w-page-foot" />
      )}
      <Notices />
      <PrivacySheet />
    </View>
  )
}
