import { Image, View } from '@tarojs/components'
import type { NoticeView } from '../../../../contract/views/notice'
import { useSession } from '../../../app/session'
import { photos } from '../../../platform/photos'
import { printer } from '../../../platform/printer'
import { wallDay, wallMoment } from '../../../words/dates'
import { Button } from '../../../ui/Button'
import { Note } from '../../../ui/Notice'
import { sheetsOf } from './sheets'
import './notice.css'

/** 上墙公示: as it hangs on the wall, to be read at two metres: large, black on white, with room for the seal. */
export function WallPaper({ notice }: { notice: NoticeView }) {
  const community = useSession((state) => state.community)
  const { title, text, names, signature, postedAt, objectionUntil } = notice
  return (
    <>
      <View className="notice-wall">
        <View className="notice-wall-title">{title}</View>
        {text !== '' && <View className="notice-wall-text">{text}</View>}
        {notice.photos.map(({ photoId, fileId }) => (
          <Image key={photoId} className="notice-wall-picture" mode="widthFix" src={photos.url(fileId)} />
        ))}
        {names.length > 0 && <View className="notice-wall-text">{`名单：${names.join('、')}`}</View>}
        {objectionUntil !== null && (
          <View className="notice-wall-text">
            {`如有异议，请在 ${wallMoment(objectionUntil)} 前在小程序里提，或到社区说，电话 ${community?.phone ?? ''}。`}
          </View>
        )}
        <View className="notice-wall-foot">
          <View>{signature}</View>
          <View>{wallDay(postedAt)}</View>
          <View className="notice-wall-seal">（盖章）</View>
        </View>
      </View>
      <View className="notice-off-paper">
        {printer.able ? (
          <>
            <Button icon="print" onPress={() => printer.print()}>
              打印上墙
            </Button>
            <Note icon="print">{`字按两米外看得清印，大约 ${sheetsOf(notice)} 张 A4。`}</Note>
          </>
        ) : (
          <Note icon="print">要打印上墙，请在电脑上打开工作台。</Note>
        )}
      </View>
    </>
  )
}
