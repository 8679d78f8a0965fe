import { View } from '@tarojs/components'
import type { NoticeView } from '../../../contract/views/notice'
import { sayDay, sayMoment } from '../../words/dates'
import { PhotoRow } from '../../parts/photos/PhotoRow'
import { heading } from '../../ui/a11y'
import { Card } from '../../ui/Card'
import { Row } from '../../ui/Row'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'
import { sayAudience } from '../../words/notice'
import { markOf } from './words'
import './notice.css'

/** What hangs, whole: words, pictures, the names on it, by whom and when. */
export function NoticeText({ notice, now }: { notice: NoticeView; now: number }) {
  const { title, text, photos, names, signature, postedAt, audience, withdrawnWhy, objectionUntil } = notice
  const mark = markOf(notice)
  return (
    <Card>
      {mark && (
        <Row wrap>
          <StatusTag {...mark} />
          <Words size="small">{sayAudience(audience)}</Words>
        </Row>
      )}
      {withdrawnWhy !== null && <Words>{`社区撤下了它：${withdrawnWhy}`}</Words>}
      <View className="w-title" {...heading(2)}>
        {title}
      </View>
      {text !== '' && <View className="w-text notice-text">{text}</View>}
      <PhotoRow value={photos} />
      {names.length > 0 && <Words>{`名单：${names.join('、')}`}</Words>}
      <View className="w-soft notice-foot">
        <View>{signature}</View>
        <View>{sayDay(postedAt, now)}</View>
      </View>
      {objectionUntil !== null && (
        <Words size="small">
          {now < objectionUntil
            ? `觉得不对，${sayMoment(objectionUntil, now)}前可以提。`
            : '提异议的时间过了。还有话说，请给社区打电话。'}
        </Words>
      )}
    </Card>
  )
}

/** The versions that hung before, the newest first, each with why it was corrected. */
export function FormerTexts({ former, now }: { former: NoticeView['former']; now: number }) {
  if (former.length === 0) return null
  return (
    <Section title="更正以前是这样写的">
      {[...former].reverse().map(({ title, text, until, why }) => (
        <Card key={until}>
          <Words size="small">{`${sayMoment(until, now)} 更正，因为：${why}`}</Words>
          <Words>{title}</Words>
          {text !== '' && <View className="w-soft notice-text">{text}</View>}
        </Card>
      ))}
    </Section>
  )
}
