import { View } from '@tarojs/components'
import { Button } from '../../../ui/Button'
import { Note } from '../../../ui/Notice'
import { OrderPanel } from '../order/OrderPanel'
import { IntakeForm } from './IntakeForm'
import { startAnew, useIntake } from './intakeStore'

/** 代报 from the first word to the board: write it down, tell the number, publish. */
export function Intake({ wide }: { wide: boolean }) {
  const sent = useIntake((state) => state.sent)
  if (sent === null) return <IntakeForm wide={wide} />
  return (
    <View className="desk-form">
      <Note tone="green" icon="done">
        记下了，编号 {sent.no}。告诉他这个号，以后打电话来问就报这个。
      </Note>
      <OrderPanel row={sent} onDone={startAnew} />
      <Button kind="plain" icon="plus" onPress={startAnew}>
        先放着，再记一单
      </Button>
    </View>
  )
}
