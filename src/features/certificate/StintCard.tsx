import type { StintView } from '../../../contract/views/certificate'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'
import { sayMinutes, stintTitle, stintWords } from './words'

interface Props {
  stint: StintView
  now: number
  onCorrect: () => void
}

/** One visit, and what became of asking about its minutes. */
export function StintCard({ stint, now, onCorrect }: Props) {
  const { asked, pending } = stint
  return (
    <Card>
      <Words size="large">{stintTitle(stint)}</Words>
      <Words size="small">{stintWords(stint, now)}</Words>
      {pending && <StatusTag tone="amber" icon="clock" text="等人确认，先不算" />}
      {asked === null ? (
        <Button kind="quiet" small icon="edit" onPress={onCorrect}>
          时长不对，请求更正
        </Button>
      ) : (
        <>
          <Words size="small">{`您请求改为 ${sayMinutes(asked.minutes)}：${asked.reason}`}</Words>
          <Words size="small">
            {asked.answer === null
              ? '等社区答复'
              : `社区${asked.answer.outcome === 'agreed' ? '同意' : '没有改'}：${asked.answer.words}`}
          </Words>
        </>
      )}
    </Card>
  )
}
