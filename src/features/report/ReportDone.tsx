import { View } from '@tarojs/components'
import type { OrderAnswer } from '../../../contract/views/order'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { Words } from '../../ui/Words'
import './ReportDone.css'

const nextSteps = [
  '社区先看一看，是谁来修',
  '有师傅接单，这里马上告诉您：谁来、几时来',
  '修完请您点“修好了”；没修好点一下，重新安排',
]

/** After sending: the number, and what happens next, so that nobody needs to ring up. */
export function ReportDone({ answer }: { answer: OrderAnswer }) {
  return (
    <>
      <View className="f-done">
        <View className="f-done-mark">
          <Icon name="check" size={2} />
        </View>
        <Words size="title">收到了</Words>
        <Words size="soft">{`编号 ${answer.no}，打电话说这个号就行`}</Words>
      </View>
      <Card title="接下来">
        {nextSteps.map((step, index) => (
          <View key={step} className="f-done-step">
            <View className="f-done-number">{index + 1}</View>
            <View className="w-grow">{step}</View>
          </View>
        ))}
      </Card>
    </>
  )
}
