import type { Files } from './types'

/** The browser's own dialogue; closed without a choice it answers null. */
const chosen = (endings: readonly string[]): Promise<File | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = endings.map((ending) => `.${ending}`).join(',')
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })

export const files: Files = {
  async choose(endings) {
    const file = await chosen(endings)
    return file === null ? null : { name: file.name, bytes: file.size, path: URL.createObjectURL(file) }
  },
}
