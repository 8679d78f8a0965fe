import { CustomWrapper, View } from '@tarojs/components'
import type { HomeView } from '../../../contract/views/member'
import type { OrderRow } from '../../../contract/views/order'
import { useQuery } from '../../cloud/useQuery'
import { wordsFor } from '../../words/refusals'
import { useDeskFirst } from '../../app/deskFirst'
import { go } from '../../app/navigate'
import { loadSession, useSession } from '../../app/session'
import { now } from '../../platform/clock'
import { DangerTiles } from '../../parts/danger/DangerTiles'
import { CallCommunity } from '../../parts/CallCommunity'
import { JoinInvitation } from '../../features/member/JoinInvitation'
import { OrderCard } from '../../features/order/OrderCard'
import { PostingTeaser } from '../../features/points/PostingTeaser'
import { ReportTiles } from '../../features/report/ReportTiles'
import { ordersAmong, unseen, useSeen } from '../../features/todo/seen'
import { Todos } from '../../features/todo/Todos'
import { Empty } from '../../ui/Empty'
import { ErrorState } from '../../ui/ErrorState'
import { Loaded } from '../../parts/Loaded'
import { Page } from '../../parts/Page'
import { Section } from '../../ui/Section'
import { Skeleton } from '../../ui/Skeleton'
import { Words } from '../../ui/Words'
import { greeting } from './greeting'

export default function Home() {
  const { me, community, problem } = useSession()
  useDeskFirst()
  const home = useQuery('member.home', {}, { when: Boolean(me) })
  return (
    <Page onRefresh={() => Promise.all([loadSession(), me && home.refresh()])}>
      {me === undefined &&
        (problem ? <ErrorState text={wordsFor(problem)} onRetry={loadSession} /> : <Skeleton />)}
      {me === null && (
        <>
          <JoinInvitation communityName={community?.name} onJoin={() => go('join')} />
          <CallCommunity community={community} />
        </>
      )}
      {me && (
        <>
          <View>
            <Words size="title">{`${me.name}，${greeting(now())}`}</Words>
            {community && <Words size="soft">{community.name}</Words>}
          </View>
          <ReportTiles onStart={(start) => go('report', { start })} />
          <DangerTiles onPress={(danger) => go('report', { danger })} />
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
      {home.joined.length > 0 && (
        <Section title="我也遇到的">
          <Cards orders={home.joined} />
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
      {notice && <PostingTeaser notice={notice} now={now()} onOpen={() => go('postings')} />}
    </>
  )
}

function Cards({ orders }: { orders: readonly OrderRow[] }) {
  return orders.map((order) => (
    <CustomWrapper key={order.orderId}>
      <OrderCard order={order} now={now()} onOpen={(orderId) => go('order', { orderId })} />
    </CustomWrapper>
  ))
}
