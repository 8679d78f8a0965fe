import { rmSync } from 'node:fs'
import { seedCommunity } from '../../../cloudfunctions/community/seed'
import { createStore } from '../../../cloudfunctions/platform/store'
import { here, testNow } from '../../../cloudfunctions/testing/people'
import type { TableView } from '../../../contract/views/table'
import { openDataFolder } from '../../../localcloud/dataFolder'
import { startLocalCloud, type LocalCloud } from '../../../localcloud/start'
import { startSdk } from '../../../localcloud/testing'
import { newFolder } from '../folder'
import { kilobytes, milliseconds, timed, times } from '../numbers'
import { writeRegister } from '../registerOrders'
import type { Figure, Section } from '../table'
import { memoryMegabytes, ofTableMemory } from '../tableMemory'

const staff = 'o-staff'

/** A workbook of so many rows, from the tap to the file, in a worker that may use half of what the function has. */
export async function tableFigures(functionsDir: string): Promise<Section> {
  ofTableMemory(functionsDir)
  return {
    title: 'An Excel workbook',
    about: `register.export and table.get until the file is there: reading, writing and storing it in function table, whose worker gets ${memoryMegabytes} MB (a worker that needs more dies, and the table fails). The baseline is a workbook of 500 rows.`,
    figures: await figuresOf(functionsDir, [500, 5_000, 20_000]),
  }
}

async function figuresOf(functionsDir: string, sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = []
  let first: { ms: number; bytes: number } | undefined
  for (const rows of sizes) {
    const { ms, bytes } = await take(functionsDir, rows)
    first ??= { ms, bytes }
    const [time, size] = [`${rows.toLocaleString('en')} rows`, '· bytes of the file']
    figures.push(
      { what: time, value: milliseconds(ms), baseline: milliseconds(first.ms), ratio: times(ms / first.ms) },
      {
        what: size,
        value: kilobytes(bytes),
        baseline: kilobytes(first.bytes),
        ratio: times(bytes / first.bytes),
      },
    )
  }
  return figures
}

async function take(functionsDir: string, rows: number): Promise<{ ms: number; bytes: number }> {
  const dataDir = newFolder()
  const folder = openDataFolder(dataDir)
  writeRegister(folder.databaseFile, rows)
  folder.release()
  const cloud = await startLocalCloud({ dataDir, functionsDir, timer: false })
  try {
    const sdk = startSdk(cloud.cloud.gateway.adminUrl('seed'), '')
    await seedCommunity(createStore(sdk), {
      ...{ community: here, joinCode: 'bench', at: testNow },
      people: [
        {
          ...{ name: '周工', openid: staff, phone: '13900000000', home: null, volunteer: null },
          roles: ['resident', 'staff'],
        },
      ],
    })
    await ask(cloud, 'register.count', {})
    let fileID: string | null = null
    const ms = await timed(async () => {
      let table = await ask<TableView>(cloud, 'register.export', {})
      while (table.status === 'making') table = await ask(cloud, 'table.get', { tableId: table.tableId })
      fileID = table.fileId
    })
    if (fileID === null) throw new Error(`a table of ${String(rows)} rows failed`)
    const { fileContent } = await sdk.downloadFile({ fileID })
    return { ms, bytes: fileContent.length }
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function ask<Answer>(cloud: LocalCloud, action: string, input: object): Promise<Answer> {
  const reply = await cloud.call(staff, action, input)
  if (!reply.ok) throw new Error(`${action}: ${reply.code}`)
  return reply.data as Answer
}
