import { View } from '@tarojs/components'
import type { CertificateView } from '../../../contract/views/certificate'
import { numberText } from '../../../domain/certificate/number'
import { paper } from '../../platform/paper'
import { printer } from '../../platform/printer'
import { notify } from '../../ui/noticeStore'
import { sayDay } from '../../words/dates'
import { heading } from '../../ui/a11y'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { certificateLines, certificatePage } from './words'
import './CertificatePaper.css'

interface Props {
  certificate: CertificateView
  now: number
  /** mine: it can be kept and printed; whoever checks it only reads it */
  mine?: boolean
}

/** 志愿服务证明 as it is printed, or that it holds no more (V8). */
export function CertificatePaper({ certificate, now, mine }: Props) {
  if (certificate.status === 'withdrawn') {
    return (
      <Empty
        picture="paper"
        title="这张证明已经作废"
        text={`编号 ${numberText(certificate.number)}，${sayDay(certificate.withdrawnAt, now)}作废。`}
      />
    )
  }
  const { title, says, hours, number, check, foot } = certificateLines(certificate)
  const keep = async () => {
    const kept = await paper.keep(`${title} ${numberText(certificate.number)}`, certificatePage(certificate))
    if (!kept) notify('refusal', '图片没有存下来，可以截一张屏。')
  }
  return (
    <>
      <View className="certificate">
        <View className="certificate-title" {...heading(2)}>
          {title}
        </View>
        <View className="certificate-text">{says}</View>
        {hours.map((line) => (
          <View key={line} className="certificate-text">
            {line}
          </View>
        ))}
        <View className="certificate-number">{number}</View>
        <View>{check}</View>
        <View className="certificate-foot">{foot.join('　')}</View>
      </View>
      {mine && (
        <>
          <Button icon="download" onPress={keep}>
            存成图片
          </Button>
          {printer.able && (
            <Button kind="quiet" icon="print" onPress={() => printer.print()}>
              打印
            </Button>
          )}
        </>
      )}
    </>
  )
}
