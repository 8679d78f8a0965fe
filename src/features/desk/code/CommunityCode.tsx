import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import type { CommunityCodeView } from '../../../../contract/views/community'
import { useCommand } from '../../../cloud/useCommand'
import { photos } from '../../../platform/photos'
import { printer } from '../../../platform/printer'
import { useSession } from '../../../app/session'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Note } from '../../../ui/Notice'
import { Words } from '../../../ui/Words'
import { pressed } from '../../../ui/pressed'
import './code.css'

/** 社区码: the poster that lets neighbours join by scanning, or by typing the line below it (U4). */
export function CommunityCode() {
  const community = useSession((state) => state.community)
  const [code, setCode] = useState<CommunityCodeView | null>(null)
  const draw = useCommand('community.code', { onDone: setCode })
  return (
    <>
      {code === null && <Note icon="scan">贴在楼道、公告栏和居民群里，扫一下就能加入。</Note>}
      <Card>
        <View className="desk-poster">
          <Words size="large">{community?.name ?? ''}</Words>
          <Words>家里东西坏了，扫一扫，邻居来帮修</Words>
          {code === null ? (
            <View className="desk-poster-code desk-poster-blank">
              <Button icon="scan" busy={draw.busy} onPress={() => draw.run({})}>
                画出社区码
              </Button>
            </View>
          ) : (
            <>
              <Image
                className="desk-poster-code"
                mode="aspectFit"
                src={photos.url(code.fileId)}
                onClick={pressed(() => photos.preview(code.fileId, [code.fileId]))}
              />
              <Words>{`社区编号：${code.joinCode}`}</Words>
            </>
          )}
          {community && <Words size="soft">{`不会扫，打电话：${community.phone}`}</Words>}
        </View>
      </Card>
      {code !== null && <Paper />}
    </>
  )
}

/** On to paper, or to where a printer is. */
function Paper() {
  return (
    <>
      {printer.able ? (
        <Button icon="print" onPress={printer.print}>
          打印
        </Button>
      ) : (
        <Note icon="photo">点开图片，长按保存，发到电脑上就能打印。</Note>
      )}
    </>
  )
}
