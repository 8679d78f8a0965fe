import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from './a11y'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { dismiss, useNotices, type NoticeKind } from './noticeStore'
import type { Tone } from './tone'
import { pressed } from './pressed'
import './Row.css'
import './StatusTag.css'
import './Notice.css'

const looks: Record<NoticeKind, { tone: Tone; icon: IconName }> = {
  done: { tone: 'green', icon: 'done' },
  refusal: { tone: 'amber', icon: 'hand' },
  info: { tone: 'blue', icon: 'notice' },
}

/** Where `notify` speaks. Page carries it; no screen needs to. */
export function Notices() {
  const items = useNotices((state) => state.items)
  if (items.length === 0) return null
  return (
    <View className="w-notices">
      {items.map((item) => (
        <View
          key={item.id}
          className={classes('w-notice', `w-tone-${looks[item.kind].tone}`)}
          {...a11y(item.kind === 'refusal' ? 'alert' : 'status')}
        >
          <Icon name={looks[item.kind].icon} className="w-notice-icon" />
          <View className="w-grow">{item.text}</View>
          <View
            className="w-notice-close"
            onClick={pressed(() => dismiss(item.id))}
            {...a11y('button', { label: '知道了', focusable: true })}
          >
            <Icon name="close" />
          </View>
        </View>
      ))}
    </View>
  )
}

/** A lasting remark in the page: why something waits, what to bring, what is public. */
export function Note({
  tone = 'blue',
  icon = 'notice',
  children,
}: {
  tone?: Tone
  icon?: IconName
  children: ReactNode
}) {
  return (
    <View className={classes('w-note', `w-tone-${tone}`)}>
      <Icon name={icon} className="w-notice-icon" />
      <View className="w-grow">{children}</View>
    </View>
  )
}

/** What was begun earlier is there again, and is not sent yet. */
export const Unfinished = () => <Note icon="edit">上次没写完的还在，接着写就行。</Note>
