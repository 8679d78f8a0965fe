import { OldTable } from '../../../features/desk/import/OldTable'
import { DeskPage } from '../frame/DeskPage'

export default function DeskImport() {
  return (
    <DeskPage at="register" title="导入旧表">
      {(wide) => <OldTable wide={wide} />}
    </DeskPage>
  )
}
