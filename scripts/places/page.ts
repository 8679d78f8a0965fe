import { readFileSync } from 'node:fs'
import path from 'node:path'
import { countPlaces } from './places'

export const architectureFile = path.join(__dirname, '../../docs/ARCHITECTURE.md')

const begin = '<!-- npm run places -->'
const end = '<!-- end of npm run places -->'

const quoted = (words: string) => `\`${words.replace(/`/g, "'")}\``

/** The section that says what one more costs, in Markdown. */
export function placesSection(): string {
  const { places, shipped, used, proving } = countPlaces()
  return [
    begin,
    '',
    ...places.map(
      ({ kind, name, files }) =>
        `- one more ${kind} (${quoted(name)}): ${files.length} places: ${files.map(quoted).join(', ')}`,
    ),
    '',
    `The noun \`notice\` as a whole stands on ${shipped.length} lines outside its own folders in what ships:`,
    '',
    ...shipped.map(({ file, text }) => `- ${quoted(file)}: ${quoted(text)}`),
    '',
    `Used since by ${[...new Set(used.map(({ file }) => quoted(file)))].join(', ')}, on ${used.length} lines.`,
    '',
    `What proves and shows it has lines in ${[...new Set(proving.map(({ file }) => quoted(file)))].join(', ')}.`,
    '',
    end,
  ].join('\n')
}

/** The architecture with that section as it is now. */
export function architectureNow(): string {
  const text = readFileSync(architectureFile, 'utf8')
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < 0) throw new Error('docs/ARCHITECTURE.md has no place for npm run places')
  return text.slice(0, from) + placesSection() + text.slice(to + end.length)
}
