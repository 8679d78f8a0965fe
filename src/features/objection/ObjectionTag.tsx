import type { ObjectionView } from '../../../contract/views/objection'
import { StatusTag } from '../../ui/StatusTag'

/** 等答复, 维持原分 or 评分已更正. */
export function ObjectionTag({ objection: { answer } }: { objection: Pick<ObjectionView, 'answer'> }) {
  if (answer === null) return <StatusTag tone="amber" icon="clock" text="等社区答复" />
  return answer.outcome === 'kept' ? (
    <StatusTag tone="blue" icon="check" text="维持原分" />
  ) : (
    <StatusTag tone="green" icon="done" text="评分已更正" />
  )
}
