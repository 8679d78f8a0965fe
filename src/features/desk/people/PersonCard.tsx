import { View } from '@tarojs/components'
import type { MemberRow } from '../../../../contract/views/member'
import { sayDay } from '../../../words/dates'
import { go } from '../../../app/navigate'
import { sayHome } from '../../../words/people'
import { device } from '../../../platform/device'
import { phoneText } from '../../../../domain/kernel/phoneText'
import { Avatar } from '../../../ui/Avatar'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Tags } from './Tags'

interface Props {
  row: MemberRow
  /** absent: the reader may not appoint */
  onAppoint: (() => void) | undefined
}

/** One member on a phone: who, where, what they are, a call away. */
export function PersonCard({ row, onAppoint }: Props) {
  const { name, phone, home, joinedAt } = row
  return (
    <Card>
      <View className="people-head">
        <Avatar name={name} />
        <View className="w-grow">
          <View className="w-large">{name}</View>
          <View className="w-small">
            {home === null ? '' : `${sayHome(home)} · `}
            {sayDay(joinedAt)}加入
          </View>
        </View>
      </View>
      <Tags row={row} />
      <View className="people-acts">
        <Button kind="quiet" small icon="phone" onPress={() => void device.call(phone)}>
          {phoneText(phone)}
        </Button>
        <Button kind="plain" small icon="people" onPress={() => go('kin', { memberId: row.memberId })}>
          亲属
        </Button>
        {onAppoint && (
          <Button kind="plain" small icon="edit" onPress={onAppoint}>
            定职责
          </Button>
        )}
      </View>
    </Card>
  )
}
