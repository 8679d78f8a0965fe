import { Image, View } from '@tarojs/components'
import type { NoticeView } from '../../../../contract/views/notice'
import { useSession } from '../../../app/session'
import { photos } from '../../../platform/photos'
import { printer } from '../../../platform/printer'
import { wallDay, wallMoment } from '../../../words/dates'
import { Note } from '../../../ui/Notice'
import { OffPaper, Paper, PaperText, PrintButton } from '../parts/Paper'
import { sheetsOf } from './sheets'
import './notice.css'

/** 上墙公示: as it hangs on the wall, to be read at two metres: large, black on white, with room for the seal. */
export function WallPaper({ notice }: { notice: NoticeView }) {
  const community = useSession((state) => state.community)
  const { title, text, names, signature, postedAt, objectionUntil } = notice
  const foot = (
    <>
      <View>{signature}</View>
      <View>{wallDay(postedAt)}</View>
      <View className="notice-wall-seal">（盖章）</View>
    </>
  )
  return (
    <>
      <Paper wall title={title} foot={foot}>
        {text !== '' && <PaperText>{text}</PaperText>}
        {notice.photos.map(({ photoId, fileId }) => (
          <Image key={photoId} className="notice-wall-picture" mode="widthFix" src={photos.url(fileId)} />
        ))}
        {names.length > 0 && <PaperText>{`名单：${names.join('、')}`}</PaperText>}
        {objectionUntil !== null && (
          <PaperText>
            {`如有异议，请在 ${wallMoment(objectionUntil)} 前在小程序里提，或到社区说，电话 ${community?.phone ?? ''}。`}
          </PaperText>
        )}
      </Paper>
      <OffPaper>
        <PrintButton deed="打印上墙" what="要打印上墙" />
        {printer.able && <Note icon="print">{`字按两米外看得清印，大约 ${sheetsOf(notice)} 张 A4。`}</Note>}
      </OffPaper>
    </>
  )
}
