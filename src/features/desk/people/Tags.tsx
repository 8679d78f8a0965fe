import { View } from '@tarojs/components'
import type { MemberRow } from '../../../../contract/views/member'
import { StatusTag } from '../../../ui/StatusTag'
import { tagsOf } from './words'

/** What somebody is here. */
export function Tags({ row }: { row: MemberRow }) {
  return (
    <View className="people-tags">
      {tagsOf(row).map((tag) => (
        <StatusTag key={tag.text} {...tag} />
      ))}
    </View>
  )
}
