import { ScoreAllButton, ScoreAllSheet } from '../../../features/desk/scoring/ScoreAllButton'
import { Scoring } from '../../../features/desk/scoring/Scoring'
import { useScoring } from '../../../features/desk/scoring/scoringStore'
import { useToScore } from '../../../features/desk/scoring/useToScore'
import { DeskPage } from '../frame/DeskPage'

export default function DeskScoring() {
  const toScore = useToScore()
  // What was scored meanwhile on its own sheet is selected no more; and under that sheet no second button speaks for all.
  const some = useScoring(
    ({ selected, running, adjusting }) =>
      running !== null ||
      (adjusting === null && toScore.rows.some(({ orderId }) => selected.includes(orderId))),
  )
  return (
    <DeskPage at="scoring" action={some && <ScoreAllButton {...toScore} />}>
      {() => (
        <>
          <Scoring {...toScore} />
          <ScoreAllSheet {...toScore} />
        </>
      )}
    </DeskPage>
  )
}
