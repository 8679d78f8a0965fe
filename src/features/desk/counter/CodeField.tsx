import { Input, View } from '@tarojs/components'
import { a11y, named } from '../../../ui/a11y'
import { pickupCodeDigits } from '../../../../contract/shapes'
import { Icon } from '../../../ui/Icon'
import './counter.css'

interface Props {
  value: string
  onChange: (value: string) => void
  onDone: () => void
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '清空', '0', '退'] as const

/** Six digits, large: typed on a keyboard, or with the keys below, which are as large as a telephone's. */
export function CodeField({ value, onChange, onDone }: Props) {
  const put = (text: string) => onChange(text.replace(/\D/g, '').slice(0, pickupCodeDigits))
  const press = (key: (typeof keys)[number]) => {
    if (key === '清空') put('')
    else if (key === '退') put(value.slice(0, -1))
    else put(value + key)
  }
  return (
    <View className="counter-code">
      <Input
        className="w-bare counter-code-input"
        type={digitsOnly}
        value={value}
        maxlength={pickupCodeDigits}
        placeholder="六位数字"
        placeholderClass="counter-code-holder"
        {...named('领取码')}
        onInput={(event) => put(event.detail.value)}
        onConfirm={onDone}
      />
      <View className="counter-keys">
        {keys.map((key) => (
          <View
            key={key}
            className="counter-key"
            hoverClass="counter-key-pressed"
            hoverStartTime={0}
            // eslint-disable-next-line house/press-once -- a digit may come twice
            onClick={() => press(key)}
            {...a11y('button', { label: key === '退' ? '退一位' : key, focusable: true })}
          >
            {key === '退' ? <Icon name="back" /> : key}
          </View>
        ))}
      </View>
    </View>
  )
}

// A browser's number field has arrows and drops leading zeros.
const digitsOnly = process.env.TARO_ENV === 'weapp' ? 'number' : 'text'
