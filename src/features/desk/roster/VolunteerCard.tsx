import { View } from '@tarojs/components'
import type { VolunteerRow } from '../../../../contract/views/volunteer'
import { sayAgo } from '../../../words/dates'
import { kindNames } from '../../../../domain/order/names'
import { device } from '../../../platform/device'
import { sayHome } from '../../../words/people'
import { now } from '../../../platform/clock'
import { Avatar } from '../../../ui/Avatar'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { KindIcon } from '../../../parts/KindIcon'
import { StatusTag } from '../../../ui/StatusTag'
import { papersOf } from './papers'
import type { Verdict } from './words'

interface Props {
  row: VolunteerRow
  onAsk: (verdict: Verdict) => void
}

/** One person: what they can mend, with what papers, and what can be decided now. */
export function VolunteerCard({ row, onAsk }: Props) {
  const { name, phone, home, profile } = row
  return (
    <Card>
      <View className="roster-head">
        <Avatar name={name} />
        <View className="w-grow">
          <View className="w-large">{name}</View>
          <View className="w-small">
            {home === null ? '' : `${sayHome(home)} · `}
            {sayAgo(profile.appliedAt)}报名
          </View>
        </View>
        <Button kind="quiet" small icon="phone" onPress={() => void device.call(phone)}>
          打电话
        </Button>
      </View>
      <View className="roster-skills">
        {profile.skills.map((kind) => (
          <View key={kind} className="roster-skill">
            <KindIcon kind={kind} size="small" />
            {kindNames[kind]}
          </View>
        ))}
      </View>
      <View className="roster-papers">
        {papersOf(profile, now()).map(({ text, tone }) => (
          <StatusTag key={text} tone={tone} icon={tone === 'green' ? 'shield' : 'alert'} text={text} />
        ))}
      </View>
      {profile.reviewReason !== null && <View className="w-soft">上次说：{profile.reviewReason}</View>}
      <Decide row={row} onAsk={onAsk} />
    </Card>
  )
}

function Decide({ row, onAsk }: Props) {
  const { status } = row.profile
  if (status === 'approved') {
    return (
      <View className="roster-actions">
        <Button kind="plain" small icon="pause" onPress={() => onAsk('suspended')}>
          暂停
        </Button>
      </View>
    )
  }
  return (
    <View className="roster-actions">
      <Button small icon="check" onPress={() => onAsk('approved')}>
        {status === 'applied' ? '通过' : '请他回来'}
      </Button>
      {status === 'applied' && (
        <Button kind="quiet" small onPress={() => onAsk('refused')}>
          不通过
        </Button>
      )}
    </View>
  )
}
