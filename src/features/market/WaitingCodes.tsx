import { CustomWrapper } from '@tarojs/components'
import type { CommunityView } from '../../../contract/views/community'
import type { RedemptionView } from '../../../contract/views/market'
import { go } from '../../app/navigate'
import { now } from '../../platform/clock'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { PickupCode } from './PickupCode'

interface Props {
  waiting: readonly RedemptionView[]
  community: CommunityView | null | undefined
  onCancel: (redemptionId: string) => void
}

/** What I can collect now, each with its code. */
export function WaitingCodes({ waiting, community, onCancel }: Props) {
  if (waiting.length === 0) return null
  return (
    <Section title="等您来领">
      {waiting.map((redemption) => (
        <CustomWrapper key={redemption.redemptionId}>
          <PickupCode
            redemption={redemption}
            now={now()}
            community={community}
            onCancel={({ redemptionId }) => onCancel(redemptionId)}
          >
            <Button small kind="quiet" onPress={() => go('redemptions')}>
              看二维码
            </Button>
          </PickupCode>
        </CustomWrapper>
      ))}
    </Section>
  )
}
