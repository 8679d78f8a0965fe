import { importLimits } from '../../../domain/tables/limits'
import type { Sheet } from '../../../domain/tables/types'
import { Grid } from './grid'
import { Unreadable } from './unreadable'

/** A table as text: UTF-8, UTF-16 with its mark, or GBK as Excel and WPS write it; commas, tabs or semicolons. */
export function readTextTable(file: Buffer): Sheet[] {
  const text = decoded(file)
  if (/^\s*</.test(text.slice(0, 200))) throw new Unreadable('notTable')
  if (text.slice(0, 4_000).includes('\0')) throw new Unreadable('notTable')
  const grid = new Grid('', importLimits.rows)
  let row = 0
  let column = 0
  for (const { value, endsLine } of fieldsOf(text, separatorOf(text))) {
    grid.put(row, column, value.trim())
    column = endsLine ? 0 : column + 1
    row += endsLine ? 1 : 0
  }
  return [grid.sheet()]
}

const marks = [
  { mark: Buffer.from([0xef, 0xbb, 0xbf]), encoding: 'utf-8' },
  { mark: Buffer.from([0xff, 0xfe]), encoding: 'utf-16le' },
  { mark: Buffer.from([0xfe, 0xff]), encoding: 'utf-16be' },
] as const

/** What is sound UTF-8 is UTF-8; of the rest only what is sound GB 18030. */
function decoded(file: Buffer): string {
  const marked = marks.find(({ mark }) => file.subarray(0, mark.length).equals(mark))
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked.encoding]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(file)
      if (!isNoise(text)) return text
    } catch {
      // not this one
    }
  }
  throw new Unreadable('encoding')
}

/** Other encodings read as GB 18030 come out as characters that nobody writes. */
const isNoise = (text: string): boolean => {
  const start = text.slice(0, 4_000)
  const strange = start.match(/[\p{Co}\p{Cn}\ufffd\u0080-\u009f]/gu)?.length ?? 0
  return strange > start.length / 100
}

function separatorOf(text: string): string {
  const [start = ''] = text
    .slice(0, 4_000)
    .split(/\r?\n/)
    .filter((line) => /[,\t;]/.test(line))
  const counted = [',', '\t', ';'].map((mark) => ({ mark, count: start.split(mark).length }))
  return counted.sort((a, b) => b.count - a.count)[0]?.mark ?? ','
}

/** Each field as RFC 4180 has it; a quote that is never closed ends with its line, so that one typing error costs one line. */
function* fieldsOf(text: string, separator: string): Generator<{ value: string; endsLine: boolean }> {
  let at = 0
  while (at < text.length) {
    const { value, end } = text[at] === '"' ? quoted(text, at) : { value: '', end: at }
    let stop = end
    while (stop < text.length && text[stop] !== separator && text[stop] !== '\n') stop += 1
    const rest = text.slice(end, Math.min(stop, end + importLimits.cell + 2)).replace(/\r$/, '')
    const endsLine = stop >= text.length || text[stop] === '\n'
    yield { value: value + rest, endsLine }
    at = stop + 1
  }
}

const quotedMax = 10 * importLimits.cell

function quoted(text: string, at: number): { value: string; end: number } {
  let end = at + 1
  for (;;) {
    const quote = text.indexOf('"', end)
    if (quote === -1 || quote - at > quotedMax) return { value: '', end: at }
    if (text[quote + 1] !== '"')
      return { value: text.slice(at + 1, quote).replace(/""/g, '"'), end: quote + 1 }
    end = quote + 2
  }
}
