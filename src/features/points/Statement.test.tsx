import { render, screen } from '@testing-library/react'
import type { StatementRow } from '../../../contract/views/points'
import { Statement } from './Statement'

const at = Date.parse('2026-11-21T10:00:00+08:00')
const entry = (entryId: string, from: StatementRow['from'], to: StatementRow['to'], points: number) =>
  ({ entryId, from, to, points, text: entryId, at }) as StatementRow

test('[P2] large figures add up to what I can spend; what only waits or was frozen before stands beside, small', () => {
  const { container } = render(
    <Statement
      now={at}
      rows={[
        entry('暖壶，领走', 'held', 'supermarket', 4),
        entry('暖壶，兑换', 'wallet', 'held', 4),
        entry('门框，到账', 'pending', 'wallet', 6),
        entry('门框，评分', 'issuance', 'pending', 6),
      ]}
    />,
  )
  const figures = [...container.querySelectorAll('.f-entry-points')].map(({ textContent }) => textContent)
  expect(figures).toHaveLength(2)
  expect(figures[0]).toMatch(/4/)
  expect(figures[1]).toMatch(/6/)
  expect(screen.getByText('待入账 6 分')).toBeTruthy()
  expect(screen.getByText('已领走 4 分')).toBeTruthy()
})
