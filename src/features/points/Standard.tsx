import { View } from '@tarojs/components'
import type { StandardView } from '../../../contract/views/points'
import { difficultyNames } from '../../../domain/order/names'
import { orderKinds } from '../../../domain/order/types'
import { sayAdjustment } from '../../../domain/points/score'
import { sayDay } from '../../words/dates'
import { kindNames } from '../../../domain/order/names'
import { Card } from '../../ui/Card'
import { KindIcon } from '../../parts/KindIcon'
import { Words } from '../../ui/Words'
import './Standard.css'

/** 积分标准, as everyone may read it (P1). */
export function Standard({ standard, now }: { standard: StandardView; now: number }) {
  return (
    <>
      <Words size="soft">
        {`${sayDay(standard.publishedAt, now)}公布，第 ${standard.version} 版。每一单都按这张表评，谁也不能给自己评。`}
      </Words>
      <Card>
        <View className="f-standard-row f-standard-head">
          <View className="f-standard-kind">修什么</View>
          <View className="f-standard-points">{difficultyNames.small}</View>
          <View className="f-standard-points">{difficultyNames.medium}</View>
          <View className="f-standard-points">{difficultyNames.large}</View>
        </View>
        {orderKinds.map((kind) => (
          <View key={kind} className="f-standard-row">
            <View className="f-standard-kind">
              <KindIcon kind={kind} size="small" />
              {kindNames[kind]}
            </View>
            <View className="f-standard-points">{standard.base[kind].small}</View>
            <View className="f-standard-points">{standard.base[kind].medium}</View>
            <View className="f-standard-points">{standard.base[kind].large}</View>
          </View>
        ))}
      </Card>
      <Card title="加分和减分">
        {standard.adjustments.map((adjustment) => (
          <View key={adjustment.code} className="f-standard-row">
            <View className="w-grow">{adjustment.label}</View>
            <View className="f-standard-change">{sayAdjustment(adjustment, standard)}</View>
          </View>
        ))}
        <Words size="small">{capsOf(standard)}</Words>
      </Card>
    </>
  )
}

function capsOf({ maxPoints, hourPoints = 0, hoursMax = 0, monthMax = 0 }: StandardView): string {
  return [
    ...(hourPoints > 0 && hoursMax > 0
      ? [`干满一小时加 ${hourPoints} 分，一单最多算 ${hoursMax} 小时。`]
      : []),
    `一单一个人最多 ${maxPoints} 分。`,
    ...(monthMax > 0 ? [`一个人一个月最多 ${monthMax} 分，多出来的进互助池。`] : []),
    '加减分都要写明原因。',
  ].join('')
}
