import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import type { Tone } from './tone'
import './StatusTag.css'

interface Props {
  tone: Tone
  icon: IconName
  text: string
}

/** A status: picture, word and colour together, never colour alone. */
export function StatusTag({ tone, icon, text }: Props) {
  return (
    <View className={classes('w-tag', `w-tone-${tone}`)}>
      <Icon name={icon} />
      {text}
    </View>
  )
}
