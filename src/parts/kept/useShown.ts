import { useEffect, useState } from 'react'
import { isKept, keptPath } from '../../cloud/kept'

/** Where something is shown or played from: the cloud has it, or the phone keeps it and it is looked up first. */
export function useShown(fileId: string): string | undefined {
  const [path, setPath] = useState<string>()
  useEffect(() => {
    if (!isKept(fileId)) return undefined
    let gone = false
    void keptPath(fileId).then((found) => {
      if (!gone) setPath(found ?? undefined)
    })
    return () => {
      gone = true
    }
  }, [fileId])
  return isKept(fileId) ? path : fileId
}
