import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { accountsText } from '../../../../domain/market/accounts'
import { dayMs, monthsBack } from '../../../../domain/kernel/time'
import { go } from '../../../app/navigate'
import { useCommand } from '../../../cloud/useCommand'
import { useQuery } from '../../../cloud/useQuery'
import { Loaded } from '../../../parts/Loaded'
import { now } from '../../../platform/clock'
import { Button } from '../../../ui/Button'
import { Segments } from '../../../ui/Segments'
import { Sheet } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'

const objectionDays = 7

type Which = 'month' | 'last' | 'quarter'

const spans: readonly { value: Which; text: string }[] = [
  { value: 'month', text: '本月' },
  { value: 'last', text: '上月' },
  { value: 'quarter', text: '近三个月' },
]

/** In whole days of the community's calendar; what lies ahead is left off by the server. */
function spanOf(which: Which): { from: number; until: number } {
  const at = now()
  const [quarter = at, last = at, month = at] = monthsBack(at, 3)
  if (which === 'last') return { from: last, until: month }
  return { from: which === 'month' ? month : quarter, until: at + dayMs }
}

/** 公示账目 (M2): what was bought, given, lost and counted in a span, and what it cost; then on the wall. */
export function AccountsSheet({ onClose }: { onClose: () => void }) {
  const [which, setWhich] = useState<Which>('month')
  const span = useMemo(() => spanOf(which), [which])
  const query = useQuery('market.accounts', span)
  const [noticeId, setNoticeId] = useState<string | null>(null)
  const post = useCommand('market.post', {
    done: `贴在公告栏了，${objectionDays} 天内谁都可以提异议`,
    onDone: (posted) => setNoticeId(posted.noticeId),
  })
  return (
    <Sheet
      open
      title="公示账目"
      onClose={onClose}
      action={
        noticeId === null ? (
          <Button icon="send" busy={post.busy} onPress={() => post.run({ ...span, days: objectionDays })}>
            贴出去公示
          </Button>
        ) : (
          <Button icon="print" onPress={() => go('noticeWall', { noticeId })}>
            打印上墙
          </Button>
        )
      }
    >
      <View className="counter-form">
        <Segments
          value={which}
          options={spans}
          onChange={(chosen) => {
            setWhich(chosen)
            setNoticeId(null)
          }}
        />
        <Loaded query={query}>
          {(accounts) => (
            <View>
              {accountsText(accounts)
                .split('\n')
                .map((line) => (
                  <Words key={line}>{line}</Words>
                ))}
            </View>
          )}
        </Loaded>
      </View>
    </Sheet>
  )
}
