import { fireEvent, render, screen } from '@testing-library/react'
import { saver } from '../../../platform/saver'
import { answering, freshPhone } from '../../../testing/cloud'
import { resident } from '../../../testing/people'
import SettingsPage from './index'

test('my data is saved in words I can read, and not kept on the phone', async () => {
  freshPhone(resident)
  const save = jest.spyOn(saver, 'save').mockImplementation(() => undefined)
  const at = Date.parse('2026-11-20T09:00:00+08:00')
  answering({
    'member.export': () => ({
      exportedAt: at,
      profile: { ...resident, joinedAt: at },
      orders: [
        {
          ...{ no: '1121-01', kind: 'door', text: '门框开裂', place: resident.home, phone: resident.phone },
          ...{ status: 'settled', reportedAt: at },
        },
      ],
      objections: [{ no: '1120-02', at, reason: '门没修好', answer: '看过了，扣两分' }],
      points: [],
      redemptions: [],
      others: [],
      voices: [],
      photos: [{ photoId: 'p1', fileId: 'cloud://x', at }],
    }),
  })
  render(<SettingsPage />)
  fireEvent.click(screen.getByRole('button', { name: /^导出我的资料/ }))
  await screen.findByText('存到“下载”里了')
  const text = save.mock.calls[0]![1]
  expect(text).toContain('姓名：陈玉兰')
  expect(text).toContain('2026-11-20 编号 1121-01 门窗 2号楼2单元1401 13900000001 门框开裂 已入账')
  expect(text).toContain('传过的照片（1）')
  expect(localStorage.length).toBe(0)
})

test('who has not joined has nothing to take along', () => {
  freshPhone(null)
  render(<SettingsPage />)
  expect(screen.queryByText('注销')).toBeNull()
})
