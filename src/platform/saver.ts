import type { Saver } from './saverTypes'

/** The browser puts the file among the downloads. */
export const saver: Saver = {
  able: true,
  save(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    URL.revokeObjectURL(url)
  },
  send: () => Promise.resolve(false),
}
