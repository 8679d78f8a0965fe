import { useQuery } from '../../../cloud/useQuery'
import { ListState } from '../parts/ListState'
import { OffPaper } from '../parts/Paper'
import { NoticeObjections } from './NoticeObjections'
import { NoticeWork } from './NoticeWork'
import { NamedPeople, Receipts } from './Receipts'
import { WallPaper } from './WallPaper'

/** One notice at the desk: as it hangs, to be printed, and everything that waits on it. */
export function NoticeRoom({ noticeId }: { noticeId: string }) {
  const query = useQuery('notice.get', { noticeId })
  const notice = query.data
  if (notice === undefined) return <ListState query={query} empty={null} />
  const props = { notice, onDone: query.refresh }
  return (
    <>
      <WallPaper notice={notice} />
      <OffPaper>
        <NoticeObjections {...props} />
        <Receipts {...props} />
        <NamedPeople notice={notice} />
        <NoticeWork {...props} />
      </OffPaper>
    </>
  )
}
