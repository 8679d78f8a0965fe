import { useCommand } from '../../../cloud/useCommand'
import { wordsFor } from '../../../words/refusals'
import { useQuery } from '../../../cloud/useQuery'
import { ErrorState } from '../../../ui/ErrorState'
import { Words } from '../../../ui/Words'
import { Skeleton } from '../../../ui/Skeleton'
import { remember } from './doneStore'
import { ScoreForm } from './ScoreForm'
import type { WorkProps } from './workProps'

/** 评分 with the published standard filled in. */
export function ScoreWork({ row, standard: given, onDone }: WorkProps) {
  const asked = useQuery('points.standard', {}, { when: given === undefined })
  const standard = given ?? asked.data
  const score = useCommand('order.score', {
    done: ({ points, waits }) =>
      waits === true ? '评好了，等另一位同事同意' : `记了 ${points ?? 0} 分，等公示后入账`,
    onDone: (answer) => {
      remember(answer)
      onDone?.()
    },
  })
  if (row.proposal !== null) return <Words size="soft">这一单评好了，等另一位同事同意。到“评分”里看。</Words>
  if (standard) return <ScoreForm row={row} standard={standard} busy={score.busy} onSend={score.run} />
  if (asked.problem) return <ErrorState text={wordsFor(asked.problem)} onRetry={asked.refresh} />
  return <Skeleton cards={1} />
}
