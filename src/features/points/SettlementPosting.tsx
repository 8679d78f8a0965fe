import { View } from '@tarojs/components'
import { settlementNames } from '../../../domain/points/names'
import type { SettlementView } from '../../../contract/views/settlement'
import { sayDay } from '../../words/dates'
import { sayPoints } from '../../words/people'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { classes } from '../../ui/classes'
import { Row } from '../../ui/Row'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'
import './SettlementPosting.css'

interface Props {
  notice: SettlementView
  now: number
  communityPhone: string | undefined
  /** the orders behind a line, by its place */
  onLine: (line: number) => void
}

/** When the money moves, and until when somebody may speak up (P3). */
export const postingWords = (notice: SettlementView, now: number): string =>
  notice.status === 'settled' && notice.settledAt !== null
    ? `${sayDay(notice.settledAt, now)}入账`
    : hangs(notice, now)
      ? `觉得不对，${sayDay(notice.objectionUntil, now)}前说；之后到账`
      : '公示期满，正在到账；有异议的等答复'

const hangs = ({ status, objectionUntil }: SettlementView, now: number): boolean =>
  status === 'posted' && now < objectionUntil

/** 公示: masked names, points; my own line is marked, and each leads to its orders. */
export function SettlementPosting({ notice, now, communityPhone, onLine }: Props) {
  return (
    <Card title={notice.title}>
      <Row wrap>
        {notice.status === 'settled' ? (
          <StatusTag tone="green" icon="done" text={settlementNames.settled} />
        ) : (
          <StatusTag tone="amber" icon="notice" text={settlementNames.posted} />
        )}
        <Words size="small">{postingWords(notice, now)}</Words>
      </Row>
      {notice.lines.map((line, index) => (
        <View key={`${line.name}${index}`} className={classes('f-notice-line', line.me && 'f-notice-me')}>
          <View className="f-notice-who">
            <View>{line.me ? `${line.name}（您）` : line.name}</View>
            <View className="w-small">{`${line.orders} 单`}</View>
          </View>
          <View className="f-notice-points">{sayPoints(line.points)}</View>
          <Button kind="plain" small onPress={() => onLine(index)}>
            {hangs(notice, now) ? '有异议' : '看明细'}
          </Button>
        </View>
      ))}
      {notice.corrections.map(({ no, from, to, at }) => (
        <Words size="small" key={`${no}${at}`}>
          {`更正：编号 ${no} 由每人 ${from} 分改为 ${to} 分（${sayDay(at, now)}）`}
        </Words>
      ))}
      <Words size="small">
        {`共 ${notice.lines.length} 人，${sayPoints(notice.totalPoints)}。`}
        {notice.status === 'posted' && communityPhone ? `有意见请打社区电话 ${communityPhone}。` : ''}
      </Words>
    </Card>
  )
}
