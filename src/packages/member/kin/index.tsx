import { useQuery } from '../../../cloud/useQuery'
import { useParams } from '../../../app/navigate'
import { Kin } from '../../../features/member/Kin'
import { KinForm } from '../../../features/member/KinForm'
import { Loaded } from '../../../parts/Loaded'
import { Page } from '../../../parts/Page'

/** Whom I have named as family, and who has named me (P1); the desk opens it of any member. */
export default function KinPage() {
  const { memberId } = useParams('kin')
  const whose = memberId === undefined ? {} : { memberId }
  const kin = useQuery('member.relatives', whose)
  return (
    <Page onRefresh={kin.refresh}>
      <Loaded query={kin}>
        {(data) => (
          <>
            <Kin kin={data} own={memberId === undefined} onChanged={kin.refresh} />
            <KinForm whose={whose} onDone={kin.refresh} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
