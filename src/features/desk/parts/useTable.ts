import { useState } from 'react'
import type { TableFormat, TableView } from '../../../../contract/views/table'
import { call } from '../../../cloud/call'
import { now } from '../../../platform/clock'
import { saver } from '../../../platform/saver'
import { notify } from '../../../ui/noticeStore'
import { isoDay } from '../../../words/dates'
import { wordsFor } from '../../../words/refusals'
import type { Answer } from '../../../words/reply'

/** How a table is wanted. */
export interface Wish {
  format: TableFormat
  /** names, doors and phones as they are, for this reason */
  full: boolean
  reason: string
}

/** A table within reach of a tap. */
interface Fetched {
  name: string
  path: string
  rows: number
}

/** The longest that somebody is kept waiting; the cloud says after five minutes that it failed. */
const patienceTries = 60
const betweenMs = 1000
const failed = '表格没有做成，请再试一次。'

/** Has the cloud make a table, waits for it and brings it here. Says what went wrong. */
export function useTable(ask: (wish: Wish) => Promise<Answer<TableView>>) {
  const [busy, setBusy] = useState(false)
  const take = async (wish: Wish): Promise<Fetched | null> => {
    setBusy(true)
    try {
      const made = await untilReady(await ask(wish))
      if (!made.ok) notify('refusal', wordsFor(made))
      const { fileId = null, title = '', format, rows = 0 } = made.ok ? made.data : {}
      const path = fileId === null ? null : await saver.fetch(fileId)
      if (made.ok && path === null) notify('refusal', failed)
      return path === null ? null : { path, rows, name: `${title} ${isoDay(now())}.${format ?? 'xlsx'}` }
    } finally {
      setBusy(false)
    }
  }
  return { busy, take }
}

async function untilReady(asked: Answer<TableView>): Promise<Answer<TableView>> {
  let answer = asked
  for (let tries = 0; answer.ok && answer.data.status === 'making' && tries < patienceTries; tries += 1) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, betweenMs))
    answer = await call('table.get', { tableId: answer.data.tableId })
  }
  return answer
}
