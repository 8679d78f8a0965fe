import { View } from '@tarojs/components'
import { classes } from './classes'
import './Avatar.css'

/** The surname in a circle. A masked name (王*) shows no more than it says. */
export function Avatar({ name, large }: { name: string; large?: boolean }) {
  return <View className={classes('w-avatar', large && 'w-avatar-large')}>{Array.from(name)[0] ?? '邻'}</View>
}
