import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DeskRow } from '../../../../contract/views/order'
import { useCommand } from '../../../cloud/useCommand'
import { Button } from '../../../ui/Button'
import { Note } from '../../../ui/Notice'
import { Sheet } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'
import { sayAgo } from '../../../words/dates'
import { remember } from '../order/doneStore'
import { OrderFacts } from '../order/OrderFacts'
import { ReasonForm } from '../order/ReasonForm'

/** 等第二个人同意: what one alone entered, called back and scored (P1). */
export function Proposals({ rows, onDone }: { rows: readonly DeskRow[]; onDone: () => unknown }) {
  if (rows.length === 0) return null
  return (
    <>
      <Note tone="amber" icon="people">
        下面的单，登记、回访、评分都是一个人。为了公道，分数多的要另一位同事看过同意，才进公示。
      </Note>
      {rows.map((row) => (
        <Proposal key={row.orderId} row={row} onDone={onDone} />
      ))}
    </>
  )
}

function Proposal({ row, onDone }: { row: DeskRow; onDone: () => unknown }) {
  const [returning, setReturning] = useState(false)
  const after = (answer: Parameters<typeof remember>[0]) => {
    setReturning(false)
    remember(answer)
    onDone()
  }
  const approve = useCommand('order.approveScore', { done: '同意了，等公示后入账', onDone: after })
  const giveBack = useCommand('order.returnScore', { done: '退回了，评分的人会知道', onDone: after })
  const { proposal } = row
  if (proposal === null) return null
  return (
    <View className="desk-score-card">
      <Words>{row.summary}</Words>
      {proposal.mine ? (
        <Words size="small">您评好了，等另一位同事同意。</Words>
      ) : (
        <>
          <OrderFacts row={row} />
          <Words>{`${proposal.name}评了每人 ${proposal.points} 分 · ${sayAgo(proposal.at)}`}</Words>
          <Words size="small">{[proposal.rule, proposal.reason].filter(Boolean).join('；')}</Words>
          <View className="desk-score-foot">
            <Button
              small
              icon="check"
              busy={approve.busy}
              onPress={() => approve.run({ orderId: row.orderId })}
            >
              同意这个分
            </Button>
            <Button kind="quiet" small icon="undo" onPress={() => setReturning(true)}>
              退回重评
            </Button>
          </View>
        </>
      )}
      <Sheet open={returning} title="退回重评" onClose={() => setReturning(false)}>
        <ReasonForm
          row={row}
          said="评分的人会知道原因，谁都可以重新评。"
          quick={['分数偏高', '没听说有这次上门', '请再打电话问一遍']}
          deed="退回评分"
          busy={giveBack.busy}
          onSend={giveBack.run}
        />
      </Sheet>
    </View>
  )
}
