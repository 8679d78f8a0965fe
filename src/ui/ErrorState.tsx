import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { Button } from './Button'
import './Empty.css'
import './Words.css'

interface Props {
  /** what happened and what to do next, from words/refusals */
  text: string
  onRetry?: (() => unknown) | undefined
  busy?: boolean
}

/** A page that could not come: why, and a way to try again. */
export function ErrorState({ text, onRetry, busy }: Props) {
  return (
    <View className="w-empty" {...a11y('alert')}>
      <View className="w-empty-picture w-empty-lost" />
      <View className="w-large">没有打开</View>
      <View className="w-soft">{text}</View>
      {onRetry && (
        <View className="w-empty-next">
          <Button kind="quiet" icon="refresh" onPress={onRetry} {...(busy ? { busy } : {})}>
            再试一次
          </Button>
        </View>
      )}
    </View>
  )
}
