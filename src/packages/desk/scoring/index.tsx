import { ScoreAllButton, ScoreAllSheet } from '../../../features/desk/scoring/ScoreAllButton'
import { Scoring } from '../../../features/desk/scoring/Scoring'
import { useScoring } from '../../../features/desk/scoring/scoringStore'
import { useToScore } from '../../../features/desk/scoring/useToScore'
import { DeskPage } from '../frame/DeskPage'

export default function DeskScoring() {
  const toScore = useToScore()
  const some = useScoring(({ selected, running }) => selected.length > 0 || running !== null)
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
