import { CustomWrapper } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { go } from '../../../app/navigate'
import { useSession } from '../../../app/session'
import { usePages } from '../../../cloud/usePages'
import { SentCard } from '../../../features/body/SentCard'
import { sayCounts } from '../../../features/body/words'
import { now } from '../../../platform/clock'
import { CallCommunity } from '../../../parts/CallCommunity'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'
import { TellMe } from '../../../parts/TellMe'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Segments } from '../../../ui/Segments'
import { Words } from '../../../ui/Words'

const lists = [
  { value: 'now', text: '要办的' },
  { value: 'before', text: '办过的' },
] as const
type List = (typeof lists)[number]['value']

const empties: Readonly<Record<List, { title: string; text: string }>> = {
  now: { title: '没有要办的', text: '社区转办来的单在这里，首页也看得到。' },
  before: { title: '还没有办过的', text: '答复过的、社区收回的，都留在这里。' },
}

/** The first page of who works for a body (R5): what lies with it, and what it has answered; nothing of any other. */
export default function BodyWorkPage() {
  const { community } = useSession()
  const [list, setList] = useState<List>('now')
  const input = useMemo(() => ({ list }), [list])
  const sent = usePages('body.orders', input)
  return (
    <Page onRefresh={sent.refresh}>
      <Segments value={list} onChange={setList} options={lists} />
      <Loaded query={sent}>
        {(first) => (
          <>
            <Words size="soft">{sayCounts(first)}</Words>
            {sent.rows.length === 0 ? (
              <Empty picture="paper" {...empties[list]} />
            ) : (
              sent.rows.map((row) => (
                <CustomWrapper key={row.orderId}>
                  <SentCard row={row} now={now()} onOpen={() => go('bodyOrder', { orderId: row.orderId })} />
                </CustomWrapper>
              ))
            )}
          </>
        )}
      </Loaded>
      {sent.more && (
        <Button kind="quiet" busy={sent.loadingMore} onPress={sent.loadMore}>
          加载更多
        </Button>
      )}
      <TellMe text="有新的转办，微信通知我" />
      <CallCommunity community={community} />
    </Page>
  )
}
