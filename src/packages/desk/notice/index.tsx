import { useRouter } from '@tarojs/taro'
import { NoticeSheet } from '../../../features/desk/settlement/NoticeSheet'
import { DeskPage } from '../frame/DeskPage'

export default function DeskNotice() {
  const { settlementId = '' } = useRouter().params
  return (
    <DeskPage at="clearing" title="公示">
      {() => <NoticeSheet settlementId={settlementId} />}
    </DeskPage>
  )
}
