import type { MeView } from '../../../contract/views/member'
import { kindNames } from '../../../domain/order/names'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'

interface Props {
  me: MeView
  onApply: () => void
}

/** For a member who is not (yet) a volunteer: an invitation, or where the application stands. */
export function Invitation({ me, onApply }: Props) {
  const { volunteer } = me
  if (volunteer?.status === 'applied') {
    return (
      <Empty
        picture="paper"
        title="报名收到了"
        text={`您报的是${volunteer.skills.map((skill) => kindNames[skill]).join('、')}。社区看过，首页会告诉您；通过后这里就能抢单。`}
      />
    )
  }
  if (volunteer?.status === 'refused' || volunteer?.status === 'suspended') {
    return (
      <Empty
        picture="paper"
        title={volunteer.status === 'refused' ? '这次没有通过' : '抢单暂停了'}
        text={`${volunteer.reviewReason ? `原因：${volunteer.reviewReason}。` : ''}有疑问请给社区打电话。`}
        {...(volunteer.status === 'refused' ? { next: <Button onPress={onApply}>重新报名</Button> } : {})}
      />
    )
  }
  return (
    <Empty
      picture="board"
      title="会修东西？来帮邻居"
      text="修一次攒一次积分，能在积分超市换东西。会换灯泡、修门锁，就能报名。"
      next={
        <Button icon="hand" onPress={onApply}>
          报名当志愿者
        </Button>
      }
    />
  )
}
