import { View } from '@tarojs/components'
import { go } from '../../../app/navigate'
import { a11y } from '../../../ui/a11y'
import { Icon } from '../../../ui/Icon'
import { Section } from '../../../ui/Section'
import { places } from './places'
import { pressed } from '../../../ui/pressed'

/** The other rooms, on a phone, where no navigation stands at the side. */
export function PlacesGrid() {
  return (
    <Section title="工作台">
      <View className="desk-places">
        {places
          .filter(({ key }) => key !== 'today')
          .map(({ key, text, icon }) => (
            <View
              key={key}
              className="desk-place"
              hoverClass="desk-card-pressed"
              hoverStartTime={0}
              onClick={pressed(() => go(key))}
              {...a11y('link', { focusable: true })}
            >
              <Icon name={icon} size={1.4} />
              {text}
            </View>
          ))}
      </View>
    </Section>
  )
}
