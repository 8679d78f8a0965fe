import type { Saver } from './saverTypes'

function download(name: string, url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}

/** The browser puts the file among the downloads. */
export const saver: Saver = {
  able: true,
  save(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
    download(name, url)
    URL.revokeObjectURL(url)
  },
  send: () => Promise.resolve(false),
  // cloud://<environment>/<path> is served by the local cloud under /files/<path>
  fetch: (fileId) => Promise.resolve(fileId.replace(/^cloud:\/\/[^/]+\//, '/files/')),
  keep: download,
  pass: () => Promise.resolve(false),
}
