import { Button } from '../../../ui/Button'
import { notify } from '../../../ui/noticeStore'
import { Confirm } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'
import { totalPoints } from './batch'
import { ask, scoreAll, useScoring } from './scoringStore'
import type { ToScore } from './useToScore'

/** What is selected, and what it comes to by the standard. */
function useSelected({ rows: all, standard }: ToScore) {
  const { selected, difficulty } = useScoring()
  const rows = all.filter((row) => selected.includes(row.orderId))
  const total = standard ? totalPoints(standard, rows, ({ orderId }) => difficulty[orderId] ?? 'small') : 0
  return { rows, total }
}

/** 按标准评分 for the selected orders: kept in thumb's reach, asks before it does. */
export function ScoreAllButton(toScore: ToScore) {
  const { rows, total } = useSelected(toScore)
  const running = useScoring((state) => state.running)
  return (
    <Button icon="star" busy={running !== null} onPress={() => ask(true)}>
      {running ? `正在评 ${running.done + 1}/${running.of}` : `按标准评 ${rows.length} 单，共 ${total} 分`}
    </Button>
  )
}

/** Asked once, with what it comes to and what follows. */
export function ScoreAllSheet(toScore: ToScore) {
  const { rows, total } = useSelected(toScore)
  const asking = useScoring((state) => state.asking)
  const run = async () => {
    ask(false)
    const scored = await scoreAll(rows)
    if (scored === rows.length) notify('done', `${scored} 单都评好了，等公示后入账`)
    else notify('refusal', `评好 ${scored} 单，还有 ${rows.length - scored} 单没评成，原因写在单子上`)
  }
  return (
    <Confirm
      open={asking}
      title={`按标准评 ${rows.length} 单？`}
      yes="评分"
      onYes={() => void run()}
      onClose={() => ask(false)}
    >
      <Words>
        一共 {total}{' '}
        分，先记在各位师傅的“待入账”里，公示没有异议才入账。给自己或家里人干的活，要请另一位工作人员评。
      </Words>
    </Confirm>
  )
}
