import { CustomWrapper, View } from '@tarojs/components'
import type { OutputOf } from '../../../contract/actions'
import { useQuery } from '../../lib/cloud/useQuery'
import { wordsFor } from '../../lib/cloud/refusals'
import { go } from '../../lib/navigate'
import { pages } from '../../lib/pages'
import { loadSession, useSession } from '../../lib/session'
import { now } from '../../lib/time'
import { CallCommunity } from '../../features/community/CallCommunity'
import { JoinInvitation } from '../../features/members/JoinInvitation'
import { OrderCard } from '../../features/orders/OrderCard'
import { NoticeTeaser } from '../../features/points/NoticeTeaser'
import { ReportTiles } from '../../features/reports/ReportTiles'
import { Empty } from '../../ui/Empty'
import { ErrorState } from '../../ui/ErrorState'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Skeleton } from '../../ui/Skeleton'
import { Words } from '../../ui/Words'
import { greeting } from './greeting'

export default function Home() {
  const { me, community, problem } = useSession()
  return (
    <Page onRefresh={loadSession}>
      {me === undefined &&
        (problem ? <ErrorState text={wordsFor(problem)} onRetry={loadSession} /> : <Skeleton />)}
      {me === null && (
        <>
          <JoinInvitation communityName={community?.name} onJoin={() => go(pages.join)} />
          <CallCommunity community={community} />
        </>
      )}
      {me && (
        <>
          <View>
            <Words size="title">{`${me.name}，${greeting(now())}`}</Words>
            {community && <Words size="soft">{community.name}</Words>}
          </View>
          <ReportTiles onStart={(start) => go(pages.report, { start })} />
          <Mine />
          <CallCommunity community={community} />
        </>
      )}
    </Page>
  )
}

function Mine() {
  const mine = useQuery('order.mine', {})
  const notices = useQuery('points.notices', {})
  const notice = notices.data?.rows[0]
  return (
    <>
      <Loaded query={mine}>{(data) => <MyOrders {...data} />}</Loaded>
      {notice && <NoticeTeaser notice={notice} now={now()} onOpen={() => go(pages.notices)} />}
    </>
  )
}

function MyOrders({ reported, held, waiting }: OutputOf<'order.mine'>) {
  const open = (orderId: string) => go(pages.order, { orderId })
  return (
    <>
      {held.length + waiting.length > 0 && (
        <Section title="我接的单">
          {[...held, ...waiting].map((order) => (
            <CustomWrapper key={order.orderId}>
              <OrderCard order={order} now={now()} onOpen={open} />
            </CustomWrapper>
          ))}
        </Section>
      )}
      <Section title="我的报修">
        {reported.length === 0 && (
          <Empty picture="home" title="家里都好好的" text="有东西坏了，点上面报修，社区给您安排。" />
        )}
        {reported.map((order) => (
          <CustomWrapper key={order.orderId}>
            <OrderCard order={order} now={now()} onOpen={open} />
          </CustomWrapper>
        ))}
      </Section>
    </>
  )
}
