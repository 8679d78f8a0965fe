import { render, screen } from '@testing-library/react'
import type { HistoryLine } from '../../../contract/views/order'
import { History } from './History'

const at = Date.parse('2026-11-21T10:00:00+08:00')
const line = (change: Partial<HistoryLine>): HistoryLine => ({
  ...{ at, what: 'reported', who: '陈**', note: '', photos: [] },
  ...change,
})

test('[R6] the timeline says who was let go and how, what was said, the stars, and shows the pictures', () => {
  render(
    <History
      now={at}
      showPhotos={(photos) => <span>{`${photos.length} 张照片`}</span>}
      lines={[
        line({ what: 'released', who: '', release: { name: '赵**', cause: 'noShow' } }),
        line({
          what: 'finished',
          who: '钱**',
          note: '换了合页',
          photos: [{ photoId: 'p', fileId: 'cloud://p', checking: false }],
        }),
        line({ what: 'confirmed', stars: 4 }),
        line({ what: 'somethingNewer' }),
      ]}
    />,
  )
  expect(screen.getByText('赵** 到点没有上门，系统收回重新找人')).toBeTruthy()
  expect(screen.getByText('换了合页')).toBeTruthy()
  expect(screen.getByText('1 张照片')).toBeTruthy()
  expect(screen.getByText(/4 星/)).toBeTruthy()
})

test('what I did myself is not told under a masked name', () => {
  render(
    <History
      now={at}
      showPhotos={() => null}
      lines={[line({ me: true }), line({ at: at + 1, what: 'grabbed', who: '刘**' })]}
    />,
  )
  expect(screen.getByText('您报修')).toBeTruthy()
  expect(screen.getByText('刘** 接单')).toBeTruthy()
  expect(screen.queryByText(/陈/)).toBeNull()
})
