import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { sendIn } from '../../cloud/sendIn'
import { wordsFor } from '../../words/refusals'
import { limits } from '../../../contract/limits'
import { photos } from '../../platform/photos'
import { a11y } from '../../ui/a11y'
import { Icon } from '../../ui/Icon'
import { notify } from '../../ui/noticeStore'
import { pressed } from '../../ui/pressed'
import './photos.css'

export interface PickedPhoto {
  photoId: string
  fileId: string
}

interface Props {
  value: readonly PickedPhoto[]
  onChange: (value: readonly PickedPhoto[]) => void
  /** what the first, large tile says */
  label?: string
}

/** Uploads one picture and lets the cloud take it in (real image bytes, EXIF taken out); null when it could not. */
async function add(localPath: string): Promise<PickedPhoto | null> {
  const answer = await sendIn('photo', localPath)
  if (answer.ok) return { photoId: answer.data.id, fileId: answer.data.fileId }
  notify('refusal', answer.code === 'network' ? '照片没有传上去。请看看网络，再放一次。' : wordsFor(answer))
  return null
}

/** Pictures of a case: taken or chosen, sent at once, at most nine. */
export function PhotoPicker({ value, onChange, label = '拍照' }: Props) {
  const [sending, setSending] = useState<readonly string[]>([])
  const pick = async () => {
    const chosen = await photos.choose(limits.photos - value.length)
    setSending(chosen)
    let all = value
    for (const localPath of chosen.slice(0, limits.photos - value.length)) {
      const photo = await add(localPath)
      if (photo) onChange((all = [...all, photo]))
      setSending((waiting) => waiting.filter((other) => other !== localPath))
    }
  }
  return (
    <View className="photos">
      {value.map((photo) => (
        <View key={photo.photoId} className="photos-tile">
          <Image
            className="photos-picture"
            mode="aspectFill"
            src={photos.url(photo.fileId)}
            onClick={pressed(() =>
              photos.preview(
                photo.fileId,
                value.map(({ fileId }) => fileId),
              ),
            )}
          />
          <View
            className="photos-remove"
            onClick={pressed(() => onChange(value.filter((other) => other.photoId !== photo.photoId)))}
            {...a11y('button', { label: '去掉这张', focusable: true })}
          >
            <Icon name="close" />
          </View>
        </View>
      ))}
      {sending.map((localPath) => (
        <View key={localPath} className="photos-tile">
          <Image className="photos-picture photos-sending" mode="aspectFill" src={localPath} />
          <View className="photos-note">正在传</View>
        </View>
      ))}
      {value.length + sending.length < limits.photos && (
        <View
          className="photos-tile photos-add"
          hoverClass="photos-pressed"
          hoverStartTime={0}
          onClick={pressed(pick)}
          {...a11y('button', { label, focusable: true })}
        >
          <Icon name="camera" size={1.6} />
          {label}
        </View>
      )}
    </View>
  )
}
