import { build } from './world'

/** A page or component and everything it uses, deepest last. */
export function withParts(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const part of Object.values(build.configs[name]?.usingComponents ?? {})) withParts(part.slice(1), seen)
  return seen
}

const sheets = new Map<string, HTMLStyleElement>()

/** Each page is a webview of its own in WeChat: only its sheets, its components' and app.wxss are on. */
export function wearStyles(page: string): void {
  const wanted = new Set(['app', ...withParts(page)])
  for (const name of wanted) {
    const text = build.styles[name]
    if (text === undefined || sheets.has(name)) continue
    const sheet = document.createElement('style')
    sheet.dataset['wxss'] = name
    sheet.textContent = text
    document.head.appendChild(sheet)
    sheets.set(name, sheet)
  }
  for (const [name, sheet] of sheets) sheet.disabled = !wanted.has(name)
}
