import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { routes } from '../../contract/routes'
import type { Phone } from './support/phone'
import { openTown, type Town } from './support/town'

jest.setTimeout(300_000)

let town: Town
let desk: Phone

beforeAll(async () => {
  town = await openTown()
  desk = await town.phone('secretary', { at: routes.register, wide: true })
})
afterAll(() => town.close())

test('[S1] the secretary finds an order by keyboard and opens it, without the mouse', async () => {
  const { page } = desk
  await page.getByRole('grid').waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('门锁')
  await desk.sees('找到')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

test('[S1] what was found is taken along as a workbook, nobody named in it', async () => {
  const { page } = desk
  await desk.tap('导出表格')
  await desk.sees('全部导出，不只是看得见的这些')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: '导出', exact: true }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^维修统计表 \d{4}-\d\d-\d\d\.xlsx$/)
  const folder = mkdtempSync(join(tmpdir(), 'weixiu-table-'))
  await file.saveAs(join(folder, 'table.xlsx'))
  const [sheet] = (await readXlsx(readFileSync(join(folder, 'table.xlsx')))).sheets
  rmSync(folder, { recursive: true })
  const [head, ...rows] = sheet?.rows ?? []
  expect(head?.slice(0, 4)).toEqual(['报修人姓名', '楼号', '维修事项', '联系电话'])
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every((row) => String(row[0]).endsWith('*') && String(row[3]).includes('****'))).toBe(true)
})
