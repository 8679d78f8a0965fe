import { useState } from 'react'
import { Button } from '../../../ui/Button'
import { notify } from '../../../ui/noticeStore'
import { Confirm } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'
import { totalPoints } from './batch'
import { scoreAll, useScoring } from './scoringStore'
import type { ToScore } from './useToScore'

/** 按标准评分 for the selected orders, asked once with what it comes to. */
export function ScoreAllButton({ rows: all, standard: { data: standard } }: ToScore) {
  const { selected, running, difficulty } = useScoring()
  const [asking, setAsking] = useState(false)
  const rows = all.filter((row) => selected.includes(row.orderId))
  if (!standard || (rows.length === 0 && running === null)) return null
  const total = totalPoints(standard, rows, ({ orderId }) => difficulty[orderId] ?? 'small')
  const run = async () => {
    setAsking(false)
    const scored = await scoreAll(rows)
    if (scored === rows.length) notify('done', `${scored} 单都评好了，等公示后入账`)
    else notify('refusal', `评好 ${scored} 单，还有 ${rows.length - scored} 单没评成，原因写在单子上`)
  }
  return (
    <>
      <Button icon="star" busy={running !== null} onPress={() => setAsking(true)}>
        {running ? `正在评 ${running.done + 1}/${running.of}` : `按标准评 ${rows.length} 单，共 ${total} 分`}
      </Button>
      <Confirm
        open={asking}
        title={`按标准评 ${rows.length} 单？`}
        yes="评分"
        onYes={() => void run()}
        onClose={() => setAsking(false)}
      >
        <Words>
          一共 {total}{' '}
          分，先记在各位师傅的“待入账”里，公示没有异议才入账。给自己或家里人干的活，要请另一位工作人员评。
        </Words>
      </Confirm>
    </>
  )
}
