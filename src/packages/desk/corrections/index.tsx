import '../../../features/certificate/refusals'
import { Corrections } from '../../../features/desk/corrections/Corrections'
import { DeskPage } from '../frame/DeskPage'

export default function DeskCorrections() {
  return (
    <DeskPage at="roster" title="更正服务时长">
      {() => <Corrections />}
    </DeskPage>
  )
}
