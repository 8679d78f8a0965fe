import type { DeskRow } from '../../../../contract/views/order'
import { kindNames } from '../../../../domain/order/names'
import { sayDay } from '../../../words/dates'

/** What is said on the telephone, and what is asked at the end, so that whoever is on duty can read it out (R2). */
export function scriptOf(row: DeskRow, community: string): readonly string[] {
  const hello = `您好，是${row.reporterName}吗？我是${community === '' ? '社区' : community}的工作人员。`
  const about = `您${sayDay(row.reportedAt)}报的${kindNames[row.kind]}，编号 ${row.no}。`
  return [hello, about, ...newsOf(row), '您记一下编号，有事打这个电话找我们。']
}

function newsOf(row: DeskRow): string[] {
  const who = row.crewNames.length > 0 ? `${row.crewNames.join('、')}师傅` : '师傅'
  const note = row.resultNote === '' ? '' : `：${row.resultNote}`
  switch (row.status) {
    case 'finished':
      return [`${who}说修好了${note}。`, '您看看真的好了吗？哪里还不行？满意不满意？']
    case 'unresolved':
      return [`这次没有修成${note}。`, '我们再想办法，您有什么要说的？']
    default:
      return ['上回打给您没打通，给您说一声办到哪一步了。']
  }
}
