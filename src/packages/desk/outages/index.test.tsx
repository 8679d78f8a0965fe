import { fireEvent, render, screen } from '@testing-library/react'
import { answering, freshPhone, sentOf } from '../../../testing/cloud'
import { secretary } from '../../../testing/desk'
import { outage } from '../../../testing/outages'
import DeskOutages from './index'

beforeEach(() => {
  freshPhone(secretary)
  answering({
    'outage.desk': () => ({
      rows: [outage(), outage({ outageId: 'u2', ended: { at: Date.now(), by: 'desk' } })],
    }),
    'outage.announce': () => outage(),
    'outage.correct': () => outage(),
    'outage.end': () => ({ outageId: 'u1' }),
  })
})
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

test('[R9] the desk says what is cut off, where and until when', async () => {
  render(<DeskOutages />)
  await screen.findByText(/提前恢复/)
  press('告知停水停电')
  fireEvent.click(screen.getByRole('radio', { name: '停电' }))
  fireEvent.click(screen.getByRole('checkbox', { name: '2号楼' }))
  write('几点前恢复', '傍晚')
  press('告知居民')
  expect(screen.getByText('写几点，如 18:00')).toBeTruthy()
  expect(sentOf('outage.announce')).toEqual([])
  write('几点前恢复', '24:00')
  write('说明（可以不填）', '检修')
  press('告知居民')
  await screen.findByRole('button', { name: '告知停水停电' })
  const { endsAt, ...rest } = sentOf('outage.announce')[0]!.input as { endsAt: number }
  expect(rest).toEqual({ kind: 'power', buildings: ['2号楼'], words: '检修' })
  expect(endsAt).toBeGreaterThan(Date.now())
})

test('[R9] it is corrected as it was read, or said to be over after one question', async () => {
  render(<DeskOutages />)
  fireEvent.click(await screen.findByRole('button', { name: '改一改' }))
  write('说明（可以不填）', '管子比想的坏')
  press('改好，再告诉居民')
  await screen.findByRole('button', { name: '恢复了' })
  expect(sentOf('outage.correct')[0]!.input).toMatchObject({
    ...{ outageId: 'u1', seen: 1, kind: 'water', buildings: ['2号楼'], words: '管子比想的坏' },
  })
  press('恢复了')
  fireEvent.click(screen.getAllByRole('button', { name: '恢复了' }).at(-1)!)
  await screen.findByText('好，居民首页会看到恢复了')
  expect(sentOf('outage.end')[0]!.input).toEqual({ outageId: 'u1', seen: 1 })
})
