import { nearMs, nearPx, type PressGuard } from './pressGuardFacts'

let last = { x: 0, y: 0, at: 0 }

export const pressGuard: PressGuard = {
  press(event) {
    const place = placeOf(event)
    const at = Date.now()
    if (place === null) return true
    const again =
      at - last.at < nearMs && Math.abs(place.x - last.x) < nearPx && Math.abs(place.y - last.y) < nearPx
    if (!again) last = { ...place, at }
    return !again
  },
}

function placeOf(event: unknown): { x: number; y: number } | null {
  const { changedTouches, detail } = event as {
    changedTouches?: readonly { clientX: number; clientY: number }[]
    detail?: { x?: number; y?: number }
  }
  const touch = changedTouches?.[0]
  if (touch !== undefined) return { x: touch.clientX, y: touch.clientY }
  return detail?.x === undefined || detail.y === undefined ? null : { x: detail.x, y: detail.y }
}
