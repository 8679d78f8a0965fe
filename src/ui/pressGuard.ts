import { nearMs, nearPx, type PressGuard } from './pressGuardFacts'

/** A piece of glass over the place just pressed: whatever comes up there cannot be hit by the second tap. */
export const pressGuard: PressGuard = {
  press(event) {
    const { clientX, clientY } = event as { clientX?: number; clientY?: number }
    // A key has no place, and repeats nothing by itself.
    if (clientX && clientY) coverPlace(clientX, clientY)
    return true
  },
}

function coverPlace(x: number, y: number): void {
  const glass = document.createElement('div')
  glass.setAttribute('aria-hidden', 'true')
  Object.assign(glass.style, {
    position: 'fixed',
    zIndex: '2000',
    left: `${x - nearPx}px`,
    top: `${y - nearPx}px`,
    width: `${2 * nearPx}px`,
    height: `${2 * nearPx}px`,
  })
  const stop = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  glass.addEventListener('click', stop)
  document.body.append(glass)
  setTimeout(() => glass.remove(), nearMs)
}
