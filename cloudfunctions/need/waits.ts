import type { WaitView } from '../../contract/views/desk'
import type { NeedStatus } from '../../domain/need/types'
import type { CaseWait } from '../platform/caseKind'

const to: WaitView['to'] = ['deskNeeds']

/** What of the needs stands on the desk's day (S2): what it owes, and what is late whoever owes it. */
export function needWaits(rows: readonly CaseWait[]): WaitView[] {
  const having = (status: NeedStatus, isDesk: boolean) =>
    rows.filter((row) => row.status === status && (isDesk ? row.ours : row.late))
  const line = (
    status: NeedStatus,
    isDesk: boolean,
    words: Pick<WaitView, 'key' | 'icon' | 'text' | 'hint'>,
  ) => {
    const found = having(status, isDesk)
    return { ...words, count: found.length, late: found.some(({ late }) => late), to }
  }
  return [
    line('asked', true, {
      key: 'needAsked',
      icon: 'hand',
      text: '需求待列入',
      hint: '写成公开的话，列进清单',
    }),
    line('open', false, {
      key: 'needUnclaimed',
      icon: 'people',
      text: '需求没人认领',
      hint: '找合适的资源，请人认领',
    }),
    line('claimed', false, {
      key: 'needOverdue',
      icon: 'clock',
      text: '认领了没办',
      hint: '打电话问问，或者收回',
    }),
    ...doneLines(rows),
    line('confirmed', true, {
      key: 'needAnswer',
      icon: 'check',
      text: '需求待答复',
      hint: '公开说办成了什么',
    }),
  ]
}

/** Done, and nobody has said that it was it: the desk's own calls first, the silence of others once it is late. */
function doneLines(rows: readonly CaseWait[]): WaitView[] {
  const found = rows.filter(({ status }) => status === 'done')
  const words = { text: '需求待确认', hint: '打电话问本人，办好没有' }
  return [
    {
      ...words,
      key: 'needConfirm',
      icon: 'check',
      count: found.length,
      late: found.some(({ late }) => late),
      to,
    },
  ]
}
