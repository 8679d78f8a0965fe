import * as easel from 'glass-easel'

// Events that built-in tags of ours, not the DOM, send to the templates; of the DOM's own only these are let through.
const domEvents = new Set([
  'touchstart', 'touchmove', 'touchend', 'touchcancel', 'transitionend', 'animationstart', 'animationend',
  'animationiteration',
]) // prettier-ignore

type Listener = Parameters<easel.CurrentWindowBackendContext['onEvent']>[0]

const touchOf = (point: Touch | MouseEvent) => ({
  identifier: 'identifier' in point ? point.identifier : 0,
  clientX: point.clientX,
  clientY: point.clientY,
  pageX: point.pageX,
  pageY: point.pageY,
})

function touchesOf(event: unknown) {
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) {
    return {
      touches: Array.from(event.touches, touchOf),
      changedTouches: Array.from(event.changedTouches, touchOf),
    }
  }
  const touches = event instanceof MouseEvent ? [touchOf(event)] : []
  return { touches, changedTouches: touches }
}

/** The core's own drawing on the DOM, with the fields that WeChat's events carry. */
class PhoneScreen extends easel.CurrentWindowBackendContext {
  override onEvent(listener: Listener): void {
    super.onEvent((target, type, detail, options) => {
      const extraFields = { ...options.extraFields, ...touchesOf(options.originalEvent) }
      const at = extraFields.changedTouches[0]
      const where = type === 'tap' ? { x: at?.clientX ?? 0, y: at?.clientY ?? 0 } : (detail as object)
      return listener(target, type, where, { ...options, extraFields })
    })
  }

  override setListenerStats(
    ...given: Parameters<easel.CurrentWindowBackendContext['setListenerStats']>
  ): void {
    if (domEvents.has(given[1])) super.setListenerStats(...given)
  }
}

export function openScreen(): easel.CurrentWindowBackendContext {
  const screen = new PhoneScreen()
  screen.onEvent((target, type, detail, options) => {
    const event = new easel.Event(type, detail as object, options)
    easel.Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  })
  return screen
}
