import { View } from '@tarojs/components'
import type { OrderStatus } from '../../../domain/order/types'
import { a11y } from '../../ui/a11y'
import { classes } from '../../ui/classes'
import { Icon } from '../../ui/Icon'
import { mainSteps, stepsDone } from './progress'
import './Steps.css'

/** How far an order has come, from 已报修 to 修好了. Draws nothing for an order that went another way. */
export function Steps({ status }: { status: OrderStatus }) {
  const done = stepsDone(status)
  if (done === null) return null
  const whole = done === mainSteps.length && status !== 'finished'
  return (
    <View
      className="f-steps"
      {...a11y('img', {
        label: `第 ${done} 步，共 ${mainSteps.length} 步：${mainSteps[done - 1]?.text ?? ''}`,
      })}
    >
      {mainSteps.map(({ step, text }, index) => {
        const passed = index < done - 1 || whole
        return (
          <View
            key={step}
            className={classes(
              'f-step',
              index < done && 'f-step-reached',
              index === done - 1 && !whole && 'f-step-now',
            )}
          >
            <View className="f-step-dot">{passed ? <Icon name="check" /> : index + 1}</View>
            <View className="f-step-word">{text}</View>
          </View>
        )
      })}
    </View>
  )
}
