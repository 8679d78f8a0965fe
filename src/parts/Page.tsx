import { View } from '@tarojs/components'
import { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import Taro from '@tarojs/taro'
import { useState, type CSSProperties, type ReactNode } from 'react'
import { useAppearance } from '../app/appearance'
import { readTitleBar } from '../platform/titleBar'
import { a11y, heading } from '../ui/a11y'
import { classes } from '../ui/classes'
import { Notices } from '../ui/Notice'
import { PrivacySheet } from './PrivacySheet'
import { UnsentSheet } from './UnsentSheet'
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
  /** is only read: holds the focus itself, so that the keys move it up and down */
  reads?: boolean
  className?: string
}

/** The root of every screen: colours, font scale, safe area, the bottom action and what is said to the person. */
export function Page({ children, action, onRefresh, wide, reads, className }: Props) {
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
      {...a11y('main')}
      {...(reads === true && process.env.TARO_ENV !== 'weapp' ? { tabIndex: 0 } : {})}
    >
      <PageHeading />
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
      <UnsentSheet />
    </View>
  )
}

/** What the page is called stands in its title bar; who reads by ear gets it as the page's one h1. */
function PageHeading() {
  const [title, setTitle] = useState('')
  useDidShow(() => setTitle(readTitleBar()))
  if (title === '') return null
  return (
    <View className="w-page-heading" {...heading(1)}>
      {title}
    </View>
  )
}
