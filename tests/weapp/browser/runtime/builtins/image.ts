import { isOn, words, type Builtin } from './builtin'
import { pageOf } from '../stack'
import { settings } from '../world'

const fits: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover' }

/** Where the browser finds what <image src> names: the build's own files, the cloud's, or a picture just taken. */
function urlOf(src: string, route: string): string {
  const taken = settings.files[src]
  if (taken !== undefined) return `data:image/jpeg;base64,${taken}`
  if (src.startsWith('cloud://'))
    return `/cloud/files/${src.slice('cloud://'.length).split('/').slice(1).join('/')}`
  if (/^(data:|https?:|\/)/.test(src)) return src
  return new URL(src, `http://x/${route}`).pathname
}

export const image: Builtin = {
  properties: { src: '', mode: 'scaleToFill', lazyLoad: false },
  draw({ host, data, fire }) {
    const picture = document.createElement('img')
    host.appendChild(picture)
    picture.onload = () => fire('load', { width: picture.naturalWidth, height: picture.naturalHeight })
    picture.onerror = () => fire('error', { errMsg: `cannot show ${words(data()['src'])}` })
    return () => {
      const src = words(data()['src'])
      picture.loading = isOn(data()['lazyLoad']) ? 'lazy' : 'eager'
      picture.style.objectFit = fits[words(data()['mode'])] ?? 'fill'
      if (src === '') picture.removeAttribute('src')
      else picture.src = urlOf(src, pageOf(host)?.route ?? '')
    }
  },
}
