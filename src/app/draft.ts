import { useCallback, useRef, useState } from 'react'
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
  const latest = useRef(form)
  const change = useCallback(
    (some: Partial<Form>) => {
      // Kept at once, not when the screen comes to it: by then the app may be gone.
      latest.current = { ...latest.current, ...some }
      storage.set(key, latest.current)
      setForm(latest.current)
    },
    [key],
  )
  const clear = useCallback(() => {
    storage.remove(key)
    latest.current = empty
    setForm(empty)
    // `empty` is the form's constant shape
  }, [key])
  return { form, change, clear, restored: kept !== undefined }
}
