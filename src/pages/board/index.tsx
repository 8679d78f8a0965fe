import { CustomWrapper } from '@tarojs/components'
import { kindNames } from '../../../domain/order/names'
import { orderKinds, type OrderKind } from '../../../domain/order/types'
import { wordsFor } from '../../words/refusals'
import { go } from '../../app/navigate'
import { hasRole, loadSession, useSession } from '../../app/session'
import { now } from '../../platform/clock'
import { JoinInvitation } from '../../features/member/JoinInvitation'
import { BoardCard } from '../../features/order/BoardCard'
import { OrderCard } from '../../features/order/OrderCard'
import { mayGrab } from '../../features/order/mayGrab'
import { chooseKind, useBoard } from '../../features/order/useBoard'
import { Invitation } from '../../features/volunteer/Invitation'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorState } from '../../ui/ErrorState'
import { Loaded } from '../../parts/Loaded'
import { Page } from '../../parts/Page'
import { TellMe } from '../../parts/TellMe'
import { Section } from '../../ui/Section'
import { Segments } from '../../ui/Segments'
import { Skeleton } from '../../ui/Skeleton'

export default function BoardPage() {
  const { me, community, problem } = useSession()
  if (me && hasRole(me, 'volunteer', 'staff', 'secretary')) return <Board />
  return (
    <Page>
      {me === undefined &&
        (problem ? <ErrorState text={wordsFor(problem)} onRetry={loadSession} /> : <Skeleton />)}
      {me === null && <JoinInvitation communityName={community?.name} onJoin={() => go('join')} />}
      {me && <Invitation me={me} onApply={() => go('apply')} />}
    </Page>
  )
}

const open = (orderId: string) => go('order', { orderId })

function Board() {
  const { me } = useSession()
  const { pages, cards, mine, gained, kind, lost, busy, press } = useBoard(now())
  return (
    <Page onRefresh={pages.refresh}>
      {mine.length > 0 && (
        <Section title="我手上的单">
          {mine.map((order) => (
            <CustomWrapper key={order.orderId}>
              <OrderCard order={order} now={now()} onOpen={open} />
            </CustomWrapper>
          ))}
        </Section>
      )}
      <Section title="等人来修">
        <KindFilter value={kind} />
        <Loaded query={pages} cards={4}>
          {() =>
            cards.length === 0 ? (
              <Empty
                picture="board"
                title="现在没有单"
                text={
                  kind === null
                    ? '邻居家都好好的。有新单会出现在这里，不用刷新。'
                    : '这一类现在没有，看看别的。'
                }
              />
            ) : (
              cards.map((card) => (
                <CustomWrapper key={card.orderId}>
                  <BoardCard
                    card={card}
                    now={now()}
                    mayGrab={mayGrab(me, card)}
                    lostTo={lost[card.orderId]?.first}
                    own={gained[card.orderId]?.row}
                    busy={busy?.orderId === card.orderId ? busy.what : null}
                    onGrab={({ orderId }) => void press('grab', orderId)}
                    onWait={({ orderId }) => void press('wait', orderId)}
                    onOpen={open}
                  />
                </CustomWrapper>
              ))
            )
          }
        </Loaded>
        {pages.more && (
          <Button kind="quiet" busy={pages.loadingMore} onPress={pages.loadMore}>
            加载更多
          </Button>
        )}
        {hasRole(me, 'volunteer') && <TellMe text="有新单，微信通知我" />}
      </Section>
    </Page>
  )
}

function KindFilter({ value }: { value: OrderKind | null }) {
  return (
    <Segments
      options={[
        { value: 'all', text: '全部' },
        ...orderKinds.map((kind) => ({ value: kind, text: kindNames[kind] })),
      ]}
      value={value ?? 'all'}
      onChange={(kind) => chooseKind(kind === 'all' ? null : kind)}
    />
  )
}
