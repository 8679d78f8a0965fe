import { Image, View } from '@tarojs/components'
import type { PhotoView } from '../../../contract/views/photo'
import { photos } from '../../platform/photos'
import { pressed } from '../../ui/pressed'
import './photos.css'

/** Pictures to look at; a tap shows one whole. */
export function PhotoRow({ value }: { value: readonly PhotoView[] }) {
  if (value.length === 0) return null
  return (
    <View className="photos">
      {value.map((photo) => (
        <View key={photo.photoId} className="photos-tile">
          <Image
            className="photos-picture"
            mode="aspectFill"
            lazyLoad
            src={photos.url(photo.fileId)}
            onClick={pressed(() =>
              photos.preview(
                photo.fileId,
                value.map(({ fileId }) => fileId),
              ),
            )}
          />
          {photo.checking && <View className="photos-note">审核中</View>}
        </View>
      ))}
    </View>
  )
}
