import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { pressed } from './pressed'
import './Quick.css'

interface Props {
  /** ready-made words */
  options: readonly string[]
  onChoose: (words: string) => void
}

/** Words one tap away, to be changed in the field above. */
export function Quick({ options, onChoose }: Props) {
  return (
    <View className="w-quick">
      {options.map((words) => (
        <View
          key={words}
          className="w-quick-words"
          onClick={pressed(() => onChoose(words))}
          {...a11y('button', { focusable: true })}
        >
          {words}
        </View>
      ))}
    </View>
  )
}
