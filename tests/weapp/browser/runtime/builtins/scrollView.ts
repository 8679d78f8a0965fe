import { isOn, type Builtin } from './builtin'

export const scrollView: Builtin = {
  properties: { scrollX: false, scrollY: false, scrollTop: null, scrollLeft: null, lowerThreshold: 50 },
  draw({ host, data, fire }) {
    let low = false
    host.addEventListener('scroll', (event) => {
      event.stopPropagation()
      fire('scroll', { scrollTop: host.scrollTop, scrollLeft: host.scrollLeft })
      const across = isOn(data()['scrollX'])
      const left = across
        ? host.scrollWidth - host.scrollLeft - host.clientWidth
        : host.scrollHeight - host.scrollTop - host.clientHeight
      const wasLow = low
      low = left <= Number(data()['lowerThreshold'])
      if (low && !wasLow) fire('scrolltolower', { direction: across ? 'right' : 'bottom' })
    })
    return (changed) => {
      const { scrollX, scrollY, scrollTop, scrollLeft } = data()
      host.style.overflowX = isOn(scrollX) ? 'auto' : 'hidden'
      host.style.overflowY = isOn(scrollY) ? 'auto' : 'hidden'
      if (scrollTop !== null && changed !== 'scrollLeft') host.scrollTop = Number(scrollTop)
      if (scrollLeft !== null && changed !== 'scrollTop') host.scrollLeft = Number(scrollLeft)
    }
  },
}
