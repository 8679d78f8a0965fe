import { rmSync } from 'node:fs'
import { writeXlsx } from 'hucre/xlsx'
import { seedCommunity } from '../../../cloudfunctions/community/seed'
import { createStore } from '../../../cloudfunctions/platform/store'
import { here, testNow } from '../../../cloudfunctions/testing/people'
import type { ImportView } from '../../../contract/views/import'
import { dayMs } from '../../../domain/kernel/time'
import { startLocalCloud, type LocalCloud } from '../../../localcloud/start'
import { startSdk } from '../../../localcloud/testing'
import { newFolder } from '../folder'
import { milliseconds, timed, times } from '../numbers'
import type { Figure, Section } from '../table'
import { memoryMegabytes, ofTableMemory } from '../tableMemory'

const secretary = 'o-secretary'

/** An old table of so many lines, from the tap to the last line in the register. */
export async function importFigures(functionsDir: string): Promise<Section> {
  ofTableMemory(functionsDir)
  return {
    title: 'An old table is taken in',
    about: `register.import until it is understood (read, unpacked and laid down in parts by function table, whose worker gets ${memoryMegabytes} MB; one that needs more dies, and the table fails), then register.importWrite until every line stands in the register. The baseline is a table of 500 lines. Measured alone with \`npm run bench -- --only imports\` on a busy machine.`,
    figures: await figuresOf(functionsDir, [500, 5_000]),
  }
}

async function figuresOf(functionsDir: string, sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = []
  let first: Took | undefined
  for (const rows of sizes) {
    const took = await take(functionsDir, rows)
    first ??= took
    const [all, base] = [took, first]
    for (const part of ['read', 'write'] as const) {
      figures.push({
        what: `${rows.toLocaleString('en')} lines ${part === 'read' ? 'read' : 'written'}`,
        value: milliseconds(all[part]),
        baseline: milliseconds(base[part]),
        ratio: times(all[part] / base[part]),
      })
    }
  }
  return figures
}

interface Took {
  /** ms */
  read: number
  /** ms */
  write: number
}

async function take(functionsDir: string, rows: number): Promise<Took> {
  const dataDir = newFolder()
  const cloud = await startLocalCloud({ dataDir, functionsDir, timer: false })
  try {
    const sdk = startSdk(cloud.cloud.gateway.adminUrl('seed'), '')
    const person = { name: '周书记', openid: secretary, phone: '13900000000', home: null, volunteer: null }
    await seedCommunity(createStore(sdk), {
      ...{ community: here, joinCode: 'bench', at: testNow },
      people: [{ ...person, roles: ['resident', 'secretary'] }],
    })
    const cloudPath = `incoming/old-${String(rows)}.xlsx`
    const { fileID } = await sdk.uploadFile({ cloudPath, fileContent: await oldTable(rows) })
    let table: ImportView | undefined
    const read = await timed(async () => {
      table = await ask<ImportView>(cloud, 'register.import', { fileId: fileID, name: '统计表.xlsx' })
      const { importId } = table
      do table = await ask<ImportView>(cloud, 'register.importGet', { importId })
      while (table.status === 'reading')
    })
    if (table?.ready !== rows)
      throw new Error(`of ${String(rows)} lines ${String(table?.ready)} were understood`)
    const { importId } = table
    const write = await timed(async () => {
      do table = await ask<ImportView>(cloud, 'register.importWrite', { importId })
      while (table.written < table.parts)
    })
    if (table.added !== rows) throw new Error(`of ${String(rows)} lines ${String(table.added)} were written`)
    return { read, write }
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const what = ['卧室门框开裂', '厨房水龙头滴水', '客厅灯不亮', '马桶堵了', '纱窗掉了'] as const

/** As a secretary keeps it: a title, heads, days as days, and a sum at the end. */
async function oldTable(rows: number): Promise<Buffer> {
  const from = Date.UTC(2023, 0, 1)
  const lines = Array.from({ length: rows }, (_, n) => [
    `居民${String(n)}`,
    `${String(1 + (n % 3))}号楼${String(1 + (n % 2))}单元${String(101 + (n % 900))}`,
    `${what[n % what.length] ?? ''}（${String(n)}）`,
    19_900_000_000 + n,
    n % 4 === 0 ? '刘建、王大明' : '李勇',
    new Date(from + (n % 1_000) * dayMs),
    '修好了',
    1 + (n % 6),
  ])
  const heads = ['报修人姓名', '楼号', '维修事项', '联系电话', '维修人姓名', '维修日期', '维修结果', '积分']
  const file = await writeXlsx({
    sheets: [
      {
        name: '统计表',
        columns: heads.map((_, place) => (place === 5 ? { style: { numFmt: 'yyyy-mm-dd' } } : {})),
        rows: [['维修统计表'], heads, ...lines, ['合计', null, null, null, null, null, null, 3 * rows]],
      },
    ],
  })
  return Buffer.from(file)
}

async function ask<Answer>(cloud: LocalCloud, action: string, input: object): Promise<Answer> {
  const reply = await cloud.call(secretary, action, input)
  if (!reply.ok) throw new Error(`${action}: ${reply.code}`)
  return reply.data as Answer
}
