import { View } from '@tarojs/components'
import { go, goInstead } from '../../../app/navigate'
import { useSession } from '../../../app/session'
import { a11y } from '../../../ui/a11y'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import { roving } from '../../../ui/roving'
import { OtherDesks } from './OtherDesks'
import { places, type PlaceKey } from './places'
import { pressed } from '../../../ui/pressed'

/** The rooms at the side of a wide window; each takes the place of the one before. */
export function SideNav({ at }: { at: PlaceKey }) {
  const community = useSession((state) => state.community)
  return (
    <View className="desk-nav" {...a11y('navigation', { label: '工作台' })} {...roving()}>
      <View className="desk-nav-name">{community?.name ?? '工作台'}</View>
      <OtherDesks />
      {places.map(({ key, text, icon }) => (
        <View
          key={key}
          className={classes('desk-nav-place', key === at && 'desk-nav-here')}
          onClick={pressed(() => {
            if (key !== at) goInstead(key)
          })}
          {...a11y('link', { here: key === at, stop: key === at })}
        >
          <Icon name={icon} />
          {text}
        </View>
      ))}
      <View
        className="desk-nav-place desk-nav-home"
        onClick={pressed(() => go('me'))}
        {...a11y('link', { stop: false })}
      >
        <Icon name="back" />
        离开工作台
      </View>
    </View>
  )
}
