import type { DeskRow } from '../../../../contract/views/order'
import { device } from '../../../platform/device'
import { Button } from '../../../ui/Button'
import { Words } from '../../../ui/Words'
import { phoneText } from '../../../../domain/kernel/phoneText'

/** One tap calls the reporter, or who passes it on to them; somebody who has no number is told at the door. */
export function PhoneButton({ row }: { row: DeskRow }) {
  const { name, phone } =
    row.reporterPhone === '' && row.call?.toldBy
      ? row.call.toldBy
      : { name: row.reporterName, phone: row.reporterPhone }
  if (phone === '') return <Words size="small">{`没有电话，请${name}当面告诉`}</Words>
  return (
    <Button kind="quiet" small icon="phone" onPress={() => void device.call(phone)}>
      {/* a number is read in one line */}
      打给{name} {phoneText(phone).replace(/ /g, '\u00A0')}
    </Button>
  )
}
