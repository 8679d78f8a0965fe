import { CustomWrapper, View } from '@tarojs/components'
import type { HomeView, OrderRow } from '../../../contract/views'
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
import { ordersAmong, unseen, useSeen } from '../../features/todos/seen'
import { Todos } from '../../features/todos/Todos'
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
  const home = useQuery('member.home', {}, { when: Boolean(me) })
  return (
    <Page onRefresh={() => Promise.all([loadSession(), me && home.refresh()])}>
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
          <Loaded query={home}>{(data) => <Mine home={data} />}</Loaded>
          <CallCommunity community={community} />
        </>
      )}
    </Page>
  )
}

function Mine({ home }: { home: HomeView }) {
  const { seen } = useSeen()
  const todos = unseen(home.todos, seen)
  const above = ordersAmong(todos)
  const below = (orders: readonly OrderRow[]) => orders.filter(({ orderId }) => !above.has(orderId))
  const taken = below([...home.held, ...home.waiting])
  const reported = below(home.reported)
  // Points that have arrived are told above, and the notice that brought them says no more.
  const notice = todos.some(({ key }) => key === `points:${home.notice?.settlementId}`) ? null : home.notice
  return (
    <>
      <Todos todos={todos} now={now()} />
      {taken.length > 0 && (
        <Section title="我接的单">
          <Cards orders={taken} />
        </Section>
      )}
      {(reported.length > 0 || home.reported.length === 0) && (
        <Section title="我的报修">
          {reported.length === 0 && (
            <Empty picture="home" title="家里都好好的" text="有东西坏了，点上面报修，社区给您安排。" />
          )}
          <Cards orders={reported} />
        </Section>
      )}
      {notice && <NoticeTeaser notice={notice} now={now()} onOpen={() => go(pages.notices)} />}
    </>
  )
}

function Cards({ orders }: { orders: readonly OrderRow[] }) {
  return orders.map((order) => (
    <CustomWrapper key={order.orderId}>
      <OrderCard order={order} now={now()} onOpen={(orderId) => go(pages.order, { orderId })} />
    </CustomWrapper>
  ))
}
