import path from 'node:path'
import { type messageTemplates } from '../../contract/messages'
import { toldRows, type Row } from '../../domain/order/told'

export const toldFile = path.join(__dirname, '../../docs/told.md')

const whos: Readonly<Record<Row['who'], string>> = {
  reporter: 'the reporter',
  crew: 'the crew',
  crewBefore: 'the crew that had it until then',
  released: 'whoever is let go',
  offered: 'whoever is asked whether they come',
  proposer: 'who had scored it alone',
  asker: 'who asked for them by name',
  joiners: 'who met the same and follows it',
  objectors: 'who objected and waited for this answer',
  appellant: 'who appealed',
  staff: 'the whole desk',
  volunteers: 'volunteers of this trade with the papers, not for their own home',
  body: 'the people of the body that has it',
}

const inApp: Readonly<Record<Row['inApp'], string>> = {
  card: 'the order’s line on the home page',
  task: 'a to-do until it is done',
  news: 'a to-do for some days',
  today: 'counted at the desk',
  board: 'counted on the home page, and on the board',
  paid: 'a to-do of the settlement',
}

const templateOf = ({ on, inApp: how }: Row): keyof typeof messageTemplates =>
  on === 'placeOffered' ? 'place' : how === 'paid' ? 'points' : 'progress'

/** docs/told.md: who is told what of an order, and how. */
export function toldPage(): string {
  const lines = (toldRows as readonly Row[]).map((row) => {
    const when = row.only === undefined ? `\`${row.on}\`` : `\`${row.on}\` (${row.only})`
    return `| ${[when, whos[row.who], row.say, `\`${templateOf(row)}\``, inApp[row.inApp]].join(' | ')} |`
  })
  return `# Who is told

Printed by \`npm run docs:told\` from \`domain/order/told.ts\`; a test holds it to that, and each line has a test of its own (\`domain/order/told.test.ts\`). A message goes to whoever gave WeChat leave for one on a tap; what stands in the app stands there for everybody. Nobody is told of what they did themselves.

| event | who | message | template | in the app |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`
}
