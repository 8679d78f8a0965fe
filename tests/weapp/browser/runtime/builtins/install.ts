import type { ComponentSpace, Element } from 'glass-easel'
import { builtins, type BuiltinName } from '../../tags'
import { button } from './button'
import { fireOn, type Builtin, type Data } from './builtin'
import { image } from './image'
import { picker } from './picker'
import { scrollView } from './scrollView'
import { input, textarea } from './textFields'

const plain: Builtin = { properties: {} }

const definitions: Record<BuiltinName, Builtin> = {
  view: plain,
  text: plain,
  button,
  input,
  textarea,
  image,
  picker,
  'scroll-view': scrollView,
}

interface Instance {
  id: string
  data: Data
  getBackendElement(): unknown
  redraw?: (changed: string | null) => void
}

/** Makes WeChat's own tags known to the component core. */
export function install(space: ComponentSpace): void {
  for (const name of builtins) {
    const { properties, draw } = definitions[name]
    const definition = {
      is: `wx-${name}`,
      options: { virtualHost: false, reflectToAttributes: false },
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, { type: null, value }]),
      ),
      observers: Object.fromEntries(
        Object.keys(properties).map((key) => [
          key,
          function (this: Instance) {
            this.redraw?.(key)
          },
        ]),
      ),
      lifetimes: {
        attached(this: Instance) {
          const host = this.getBackendElement()
          if (!(host instanceof HTMLElement) || this.redraw || !draw) return
          const redraw = draw({
            host,
            id: () => this.id,
            data: () => this.data,
            fire: (event, detail) => fireOn(this as unknown as Element, event, detail),
          })
          this.redraw = redraw ?? (() => undefined)
          this.redraw(null)
        },
      },
    }
    space.setGlobalUsingComponent(`wx-${name}`, space.defineComponent(definition as never))
  }
}
