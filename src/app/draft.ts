import { useCallback, useState } from 'react'
import { keyHere } from '../cloud/community'
import { storage } from '../platform/storage'

interface Draft<Form> {
  form: Form
  /** changes some fields and keeps the whole form at once */
  change: (some: Partial<Form>) => void
  /** after it was sent, or when the person wants none of it */
  clear: () => void
  /** what was there when the screen opened came from an earlier time */
  restored: boolean
}

/** A form that survives leaving the page, a crash and a dead battery. One draft a name in each community. */
export function useDraft<Form extends object>(name: string, empty: Form): Draft<Form> {
  const key = keyHere('draft', name)
  const [kept] = useState(() => storage.get(key) as Form | undefined)
  const [form, setForm] = useState<Form>({ ...empty, ...kept })
  const change = useCallback(
    (some: Partial<Form>) =>
      setForm((old) => {
        const changed = { ...old, ...some }
        storage.set(key, changed)
        return changed
      }),
    [key],
  )
  const clear = useCallback(() => {
    storage.remove(key)
    setForm(empty)
    // `empty` is the form's constant shape
  }, [key])
  return { form, change, clear, restored: kept !== undefined }
}
