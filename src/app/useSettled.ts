import { useEffect, useState } from 'react'

/** People type on: only what stood still for so long is asked for. */
const stillMs = 300

/** The words once nobody has typed for a moment; cleared, at once. */
export function useSettled(words: string): string {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    if (words === '') {
      setSettled('')
      return undefined
    }
    const timer = setTimeout(() => setSettled(words), stillMs)
    return () => clearTimeout(timer)
  }, [words])
  return words === '' ? '' : settled
}
