import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportView } from '../../../../contract/views/import'
import type { ImportAnswer } from '../../../../domain/tables/types'
import { call } from '../../../cloud/call'
import { useQuery } from '../../../cloud/useQuery'
import { files } from '../../../platform/files'
import { uploads } from '../../../platform/uploads'
import { notify } from '../../../ui/noticeStore'
import { wordsFor } from '../../../words/refusals'
import type { Answer } from '../../../words/reply'
import { isWritten } from './words'

const endings = ['xlsx', 'xls', 'csv'] as const
/** how often it is asked whether a table is read */
const lookMs = 1_500
const none = {}

export type Busy = 'choosing' | 'answering' | 'writing' | null

/** The old table that is being taken in, and what can be done with it; one thing at a time. */
export function useImport() {
  const asked = useQuery('register.importLast', none)
  const [newest, setNewest] = useState<ImportView | null>(null)
  const [busy, setBusy] = useState<Busy>(null)
  const table = newest ?? asked.data?.last ?? null
  const keep = useCallback((answer: Answer<ImportView>) => {
    if (answer.ok) setNewest(answer.data)
    else notify('refusal', wordsFor(answer, true))
    return answer.ok
  }, [])
  useLooking(table, keep)
  const during = async <Outcome>(what: Busy, work: () => Promise<Outcome>): Promise<Outcome> => {
    setBusy(what)
    return work().finally(() => setBusy(null))
  }
  return {
    asked,
    table,
    busy,
    keep,
    setBusy,
    choose: () => during('choosing', () => chooseTable(keep)),
    answer: (importId: string, answers: readonly ImportAnswer[]) =>
      during('answering', async () =>
        keep(await call('register.importAnswer', { importId, answers: [...answers] })),
      ),
    end: (importId: string) =>
      during('answering', async () => keep(await call('register.importEnd', { importId }))),
  }
}

type Keep = (answer: Answer<ImportView>) => boolean

async function chooseTable(keep: Keep): Promise<void> {
  const file = await files.choose(endings)
  if (file === null) return
  const begun = await call('attachment.begin', { kind: 'table' })
  if (!begun.ok) {
    notify('refusal', wordsFor(begun, true))
    return
  }
  try {
    const fileId = await uploads.send(file.path, begun.data.cloudPath)
    keep(await call('register.import', { fileId, name: file.name.slice(-120) }))
  } catch {
    notify('refusal', '文件没有传上去。看看网络，再选一次。')
  }
}

/** While it is read, asks how far it is. */
function useLooking(table: ImportView | null, keep: Keep): void {
  const importId = table?.status === 'reading' ? table.importId : null
  useEffect(() => {
    if (importId === null) return undefined
    const timer = setInterval(() => {
      void call('register.importGet', { importId }).then((answer) => {
        if (answer.ok && answer.data.status !== 'reading') keep(answer)
      })
    }, lookMs)
    return () => clearInterval(timer)
  }, [importId, keep])
}

/** Writes part after part until it is done, or somebody stops it; what is written stays, and it can go on later. */
export function useWriting(keep: Keep, setBusy: (busy: Busy) => void) {
  const stopped = useRef(false)
  useEffect(
    () => () => {
      stopped.current = true
    },
    [],
  )
  const writeNext = async (importId: string): Promise<void> => {
    const answer = await call('register.importWrite', { importId })
    if (!keep(answer) || !answer.ok || isWritten(answer.data) || stopped.current) return
    await writeNext(importId)
  }
  const write = async (importId: string) => {
    stopped.current = false
    setBusy('writing')
    await writeNext(importId).finally(() => setBusy(null))
  }
  const stop = () => {
    stopped.current = true
  }
  return { write, stop }
}
