import { View } from '@tarojs/components'
import { useState } from 'react'
import { settlementNames } from '../../../../domain/points/names'
import type { SettlementView } from '../../../../contract/views/settlement'
import { sayDay, sayMoment } from '../../../words/dates'
import { now } from '../../../platform/clock'
import { go } from '../../../app/navigate'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { StatusTag } from '../../../ui/StatusTag'
import { PostingLines } from './PostingLines'

/** how many lines a folded notice shows */
const folded = 5

/** One notice: when, how much, who (masked), and whether it has been paid. */
export function PostingCard({ notice }: { notice: SettlementView }) {
  const [whole, setWhole] = useState(false)
  const { title, status, postedAt, objectionUntil, settledAt, lines, totalPoints, corrections } = notice
  const paid = status === 'settled'
  return (
    <Card>
      <View className="settlement-head">
        <View className="w-large w-grow">{title}</View>
        <StatusTag
          tone={paid ? 'green' : 'blue'}
          icon={paid ? 'done' : 'clock'}
          text={settlementNames[status]}
        />
      </View>
      <View className="w-small">
        {sayDay(postedAt)}贴出 · {lines.length} 人 · {totalPoints} 分 ·{' '}
        {paid && settledAt !== null
          ? `${sayDay(settledAt)}入账`
          : objectionUntil > now()
            ? `${sayMoment(objectionUntil)}前可以提异议`
            : '公示期满，有异议的等答复'}
      </View>
      {corrections.map(({ no, from, to, at }) => (
        <View key={`${no}${at}`} className="w-small">
          更正：编号 {no} 由每人 {from} 分改为 {to} 分
        </View>
      ))}
      <PostingLines lines={whole ? lines : lines.slice(0, folded)} />
      <View className="settlement-actions">
        {lines.length > folded && (
          <Button kind="plain" small onPress={() => setWhole(!whole)}>
            {whole ? '收起' : `看全部 ${lines.length} 人`}
          </Button>
        )}
        <Button
          kind="plain"
          small
          icon="print"
          onPress={() => go('deskSettlement', { settlementId: notice.settlementId })}
        >
          打印上墙
        </Button>
      </View>
    </Card>
  )
}
