import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { classes } from './classes'
import './Icon.css'

export type IconName =
  | 'alert'
  | 'back'
  | 'bell'
  | 'building'
  | 'calendar'
  | 'camera'
  | 'chart'
  | 'check'
  | 'clock'
  | 'close'
  | 'done'
  | 'download'
  | 'edit'
  | 'family'
  | 'filter'
  | 'forward'
  | 'gift'
  | 'hand'
  | 'heart'
  | 'home'
  | 'list'
  | 'lock'
  | 'mic'
  | 'minus'
  | 'notice'
  | 'pause'
  | 'people'
  | 'phone'
  | 'photo'
  | 'pin'
  | 'plus'
  | 'points'
  | 'print'
  | 'refresh'
  | 'scan'
  | 'search'
  | 'send'
  | 'settings'
  | 'share'
  | 'shield'
  | 'star'
  | 'table'
  | 'tool'
  | 'undo'
  | 'user'

interface Props {
  name: IconName
  /** multiple of the text beside it; 1 by default */
  size?: number
  className?: string
  /** said aloud; leave out when the words beside it say the same */
  label?: string
}

/** A line icon in the colour of the text around it. */
export function Icon({ name, size = 1, className, label }: Props) {
  return (
    <View
      className={classes('w-icon', `w-icon-${name}`, className)}
      {...(size === 1 ? {} : { style: { fontSize: `${size}em` } })}
      {...(label ? a11y('img', { label }) : {})}
    />
  )
}
