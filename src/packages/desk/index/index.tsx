import { Register } from '../../../features/desk/register/Register'
import { Today } from '../../../features/desk/today/Today'
import { useWide } from '../../../app/useWide'
import { DeskPage } from '../frame/DeskPage'
import { PlacesGrid } from '../frame/PlacesGrid'

/** Where the 工作台 opens: the register in a wide window (S1), what needs me now on a phone (S2). */
export default function DeskHome() {
  const wide = useWide()
  return (
    <DeskPage at={wide ? 'register' : 'today'} title="维修统计表">
      {() =>
        wide ? (
          <Register wide />
        ) : (
          <>
            <Today />
            <PlacesGrid />
          </>
        )
      }
    </DeskPage>
  )
}
