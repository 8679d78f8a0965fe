import { View } from '@tarojs/components'
import type { DeskRow } from '../../../../contract/views/order'
import { statusWords } from '../../../words/order'
import { StatusTag } from '../../../ui/StatusTag'
import { isReopened } from './marks'

/** What stands out: words nobody has checked yet, urgent, come back, and where it stands. */
export function Marks({ row }: { row: DeskRow }) {
  return (
    <View className="desk-marks">
      {row.wordsHeld && <StatusTag tone="amber" icon="clock" text="待审" />}
      {row.joined > 0 && <StatusTag tone="amber" icon="people" text={`${row.joined} 人也遇到`} />}
      {row.urgent && <StatusTag tone="late" icon="alert" text="急" />}
      {isReopened(row) ? (
        <StatusTag tone="late" icon="undo" text="没修好" />
      ) : (
        <StatusTag {...statusWords[row.status]} />
      )}
    </View>
  )
}
