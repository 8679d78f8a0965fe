import { View } from '@tarojs/components'
import { a11y } from '../../../ui/a11y'
import { pressed } from '../../../ui/pressed'
import './parts.css'

interface Props {
  /** ready-made words */
  options: readonly string[]
  onChoose: (words: string) => void
}

/** Words one tap away, to be changed in the field above. */
export function Quick({ options, onChoose }: Props) {
  return (
    <View className="desk-quick">
      {options.map((words) => (
        <View
          key={words}
          className="desk-quick-words"
          onClick={pressed(() => onChoose(words))}
          {...a11y('button', { focusable: true })}
        >
          {words}
        </View>
      ))}
    </View>
  )
}
