import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { CommunityView } from '../../../contract/views/community'
import type { RedemptionView } from '../../../contract/views/market'
import { sayDay, sayMoment } from '../../words/dates'
import { sayPoints } from '../../words/people'
import { a11y } from '../../ui/a11y'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { GoodsPicture } from '../../ui/GoodsPicture'
import { Grow, Row } from '../../ui/Row'
import { Words } from '../../ui/Words'
import { openWords } from './openWords'
import './PickupCode.css'

interface Props {
  redemption: RedemptionView
  now: number
  community: Pick<CommunityView, 'marketHours' | 'openTimes'> | null | undefined
  onCancel: (redemption: RedemptionView) => void
  /** above the digits: the code to scan, where it is drawn */
  children?: ReactNode
}

/** 408217 → 408 217: two groups are read out without a slip. */
const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`

const whenWords = (community: Props['community'], now: number): string => {
  if (!community) return ''
  const open = openWords(community.openTimes, now)
  return `领取：${community.marketHours}。${open === '' ? '' : `${open}。`}`
}

/** What waits for me at the points supermarket: the code to show, until when, and a way back. */
export function PickupCode({ redemption, now, community, onCancel, children }: Props) {
  const { goodsName, picture, quantity, points, code, expiresAt, atCounter } = redemption
  return (
    <Card>
      <Row>
        <GoodsPicture name={picture} size="small" />
        <Grow>
          <Words size="large">{`${goodsName} ${quantity} 件`}</Words>
          <Words size="small">{`${sayPoints(points)}，${sayMoment(expiresAt, now)}前来领`}</Words>
        </Grow>
      </Row>
      {atCounter && <Words size="small">社区替您换的。不是您要的，点下面退回，或者给社区打电话。</Words>}
      <View className="f-code">
        {children}
        <View className="f-code-word">领取码</View>
        <View className="f-code-digits" {...a11y('img', { label: `领取码 ${code.split('').join(' ')}` })}>
          {spaced(code)}
        </View>
      </View>
      <Words size="small">
        {`给工作人员看这个码。${whenWords(community, now)}${sayDay(expiresAt, now)}还不来，积分自动退回。`}
      </Words>
      <Button kind="plain" onPress={() => onCancel(redemption)}>
        不要了，退回积分
      </Button>
    </Card>
  )
}
