import type { ImportView } from '../../contract/views/import'
import type { Ground } from './ground'
import { people } from './people'

const heads = '报修人姓名,楼号,维修事项,联系电话,维修人姓名,维修日期,维修结果,积分'
const lines = [
  '陈玉兰,2号楼2单元1401,卧室门框开裂,19900000101,刘建、王大明,2024-01-15,换了门框,6',
  '吴德厚,9号楼101,水龙头滴水,19900000102,李勇,2024-01-18,换了阀芯,4',
]

/** An old table as text; one of its two lines is of a building that nobody knows. */
export const oldTable = (rows: readonly string[] = lines): Buffer =>
  Buffer.from([heads, ...rows].join('\r\n'))

let uploads = 0

/** Uploads it where the mini-program uploads files; answers its id. */
export async function uploadTable({ cloud }: Pick<Ground, 'cloud'>, file = oldTable()): Promise<string> {
  uploads += 1
  const upload = { cloudPath: `incoming/table-${String(uploads)}.csv`, fileContent: file }
  return (await cloud.sdk('phone').uploadFile(upload)).fileID
}

/** The secretary has taken an old table in, and it was read. */
export async function takenIn(ground: Ground, file = oldTable(), name = '统计表.csv'): Promise<ImportView> {
  const { importId } = await ground.must('secretary', 'register.import', {
    fileId: await uploadTable(ground, file),
    name,
  })
  return ground.must('secretary', 'register.importGet', { importId })
}

/** One whose line names somebody who is a member as well. */
export const tableOfResident = (): Buffer =>
  oldTable([
    `${people.resident.name},2号楼2单元1401,卧室门框开裂,${people.resident.phone},${people.first.name},2024-01-15,换了,6`,
  ])
