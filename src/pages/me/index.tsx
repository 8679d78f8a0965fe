import { volunteerStatusNames } from '../../../domain/member/names'
import { useQuery } from '../../cloud/useQuery'
import { wordsFor } from '../../words/refusals'
import { go } from '../../app/navigate'
import { hasRole, isStaff, loadSession, useSession } from '../../app/session'
import { OtherCommunities } from '../../features/community/OtherCommunities'
import { JoinInvitation } from '../../features/member/JoinInvitation'
import { ProfileCard } from '../../features/member/ProfileCard'
import { Wallet } from '../../features/points/Wallet'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorState } from '../../ui/ErrorState'
import { Loaded } from '../../parts/Loaded'
import { Page } from '../../parts/Page'
import { PickerRow } from '../../ui/PickerRow'
import { Skeleton } from '../../ui/Skeleton'

export default function MePage() {
  const { me, community, problem } = useSession()
  const wallet = useQuery('points.wallet', {}, { when: Boolean(me) })
  return (
    <Page onRefresh={() => Promise.all([loadSession(), me && wallet.refresh()])}>
      {me === undefined &&
        (problem ? <ErrorState text={wordsFor(problem)} onRetry={loadSession} /> : <Skeleton />)}
      {me === null && <JoinInvitation communityName={community?.name} onJoin={() => go('join')} />}
      {me && (
        <>
          <ProfileCard me={me} community={community} onEdit={() => go('profile')} />
          <OtherCommunities />
          {isStaff(me) && (
            <Button icon="table" onPress={() => go('desk')}>
              工作台
            </Button>
          )}
          {hasRole(me, 'property') && (
            <Button icon="people" onPress={() => go('bodyWork')}>
              转办给我们的单
            </Button>
          )}
          <Loaded query={wallet} cards={1}>
            {(data) => <Wallet wallet={data} />}
          </Loaded>
          <Card flush>
            {me.volunteer && me.volunteer.status !== 'applied' && (
              <PickerRow icon="clock" label="守约记录" onPress={() => go('lapses')} />
            )}
            {hasRole(me, 'volunteer') ? (
              <PickerRow icon="heart" label="服务记录" onPress={() => go('record')} />
            ) : (
              <PickerRow
                icon="hand"
                label="当维修志愿者"
                {...(me.volunteer ? { value: volunteerStatusNames[me.volunteer.status] } : {})}
                onPress={() =>
                  me.volunteer && me.volunteer.status !== 'refused' ? go('board') : go('apply')
                }
              />
            )}
            <PickerRow icon="family" label="替家人报修" onPress={() => go('family')} />
            <PickerRow icon="list" label="积分明细" onPress={() => go('statement')} />
            {me.unitIds && <PickerRow icon="people" label="我的单位" onPress={() => go('unit')} />}
            <PickerRow icon="hand" label="需求清单" onPress={() => go('needs')} />
            <PickerRow icon="bell" label="公告栏" onPress={() => go('noticeBoard')} />
            <PickerRow icon="notice" label="积分公示" onPress={() => go('postings')} />
            <PickerRow icon="star" label="积分标准" onPress={() => go('standard')} />
            <PickerRow icon="gift" label="我的兑换" onPress={() => go('redemptions')} />
          </Card>
        </>
      )}
      <Card flush>
        <PickerRow icon="settings" label="设置" onPress={() => go('settings')} />
        <PickerRow icon="check" label="查验服务证明" onPress={() => go('checkCertificate')} />
        <PickerRow icon="shield" label="隐私说明" onPress={() => go('privacy')} />
      </Card>
    </Page>
  )
}
