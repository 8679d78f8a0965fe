/** a change of this value tells every other window of this browser that somebody did something */
const key = 'weixiu-news'

/** Something was done here: the phones beside this one look again. */
export function tellNews(): void {
  try {
    window.localStorage.setItem(key, `${String(Date.now())} ${String(Math.random())}`)
  } catch {
    // a window that keeps nothing has no neighbours to tell
  }
}

/** Runs when another phone of the same browser (the stage) did something; returns how to stop. */
export function onNews(run: () => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === key) run()
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}
