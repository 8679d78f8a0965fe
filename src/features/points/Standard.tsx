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
        <Words size="small">{`一单一个人最多 ${standard.maxPoints} 分。加减分都要写明原因。`}</Words>
      </Card>
    </>
  )
}
