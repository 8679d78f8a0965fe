import { Image, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { limits } from '../../../contract/limits'
import { dropKept, isKept, keep } from '../../cloud/kept'
import { photos } from '../../platform/photos'
import { a11y } from '../../ui/a11y'
import { Icon } from '../../ui/Icon'
import { notify } from '../../ui/noticeStore'
import { pressed } from '../../ui/pressed'
import { useSending } from '../kept/useSending'
import { useShown } from '../kept/useShown'
import './photos.css'

/** In the cloud, or kept in the phone until it is (src/cloud/kept.ts): then both are what it is kept as. */
export interface PickedPhoto {
  photoId: string
  fileId: string
}

interface Props {
  value: readonly PickedPhoto[]
  onChange: (value: readonly PickedPhoto[]) => void
  /** what the first, large tile says */
  label?: string
  /** the camera opens as soon as this is there */
  cameraFirst?: boolean
  /** they are on their way with what they belong to */
  paused?: boolean
}

/** Pictures of a case, at most nine: taken or chosen, kept in the phone, and sent as soon as there is a network. */
export function PhotoPicker({ value, onChange, label = '拍照', cameraFirst = false, paused = false }: Props) {
  const all = useRef(value)
  all.current = value
  const change = (changed: readonly PickedPhoto[]) => onChange((all.current = changed))
  const without = (id: string) => change(all.current.filter(({ photoId }) => photoId !== id))
  const waiting = useSending(
    value.map(({ photoId }) => photoId),
    {
      paused,
      onSent: (id, sent) =>
        change(
          all.current.map((one) => (one.photoId === id ? { photoId: sent.id, fileId: sent.fileId } : one)),
        ),
      onRefused: without,
    },
  )
  const pick = async (camera: boolean) => {
    const max = limits.photos - all.current.length
    for (const localPath of (await photos.choose(max, camera)).slice(0, max)) {
      const id = await keep('photo', localPath)
      if (id === null) notify('refusal', '手机里放不下更多照片了。连上网发出去一些，再拍。')
      else change([...all.current, { photoId: id, fileId: id }])
    }
  }
  useEffect(() => {
    if (cameraFirst) void pick(true)
    // once, when the page opens
  }, [])
  return (
    <View className="photos">
      {value.map((photo) => (
        <Tile
          key={photo.photoId}
          photo={photo}
          all={value}
          note={isKept(photo.photoId) ? (waiting.has(photo.photoId) ? '等网络' : '正在传') : undefined}
          onRemove={() => {
            if (isKept(photo.photoId)) void dropKept(photo.photoId)
            without(photo.photoId)
          }}
        />
      ))}
      {value.length < limits.photos && (
        <View
          className="photos-tile photos-add"
          hoverClass="photos-pressed"
          hoverStartTime={0}
          onClick={pressed(() => pick(false))}
          {...a11y('button', { label, focusable: true })}
        >
          <Icon name="camera" size={1.6} />
          {label}
        </View>
      )}
    </View>
  )
}

interface TileProps {
  photo: PickedPhoto
  all: readonly PickedPhoto[]
  note: string | undefined
  onRemove: () => void
}

function Tile({ photo, all, note, onRemove }: TileProps) {
  const shown = useShown(photo.fileId)
  const inCloud = all.map(({ fileId }) => fileId).filter((fileId) => !isKept(fileId))
  return (
    <View className="photos-tile">
      {shown !== undefined && (
        <Image
          className="photos-picture"
          mode="aspectFill"
          src={photos.url(shown)}
          onClick={pressed(() =>
            isKept(photo.fileId) ? photos.preview(shown, [shown]) : photos.preview(shown, inCloud),
          )}
        />
      )}
      {note !== undefined && <View className="photos-note">{note}</View>}
      <View
        className="photos-remove"
        onClick={pressed(onRemove)}
        {...a11y('button', { label: '去掉这张', focusable: true })}
      >
        <Icon name="close" />
      </View>
    </View>
  )
}
