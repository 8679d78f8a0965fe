import type { DeskRow } from '../../../../contract/views/order'
import { device } from '../../../platform/device'
import { Button } from '../../../ui/Button'
import { phoneText } from '../../../../domain/kernel/phoneText'

/** One tap calls the reporter. */
export function PhoneButton({ row }: { row: DeskRow }) {
  return (
    <Button kind="quiet" small icon="phone" onPress={() => void device.call(row.reporterPhone)}>
      {/* a number is read in one line */}
      打给{row.reporterName} {phoneText(row.reporterPhone).replace(/ /g, '\u00A0')}
    </Button>
  )
}
