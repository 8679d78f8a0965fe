// The phones on the stage: whose each is, what it shows, what WeChat would push to it. Served as it is, without a build.
// @ts-check

/** @typedef {import('./story.js').Person} Person */

const frames = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.phone')])
/** @param {ParentNode} within @param {string} selector @returns {HTMLElement} */
export function part(within, selector) {
  const found = within.querySelector(selector)
  if (!found) throw new Error(`no ${selector} on the stage`)
  return /** @type {HTMLElement} */ (found)
}
const screenOf = (/** @type {HTMLElement} */ phone) =>
  /** @type {HTMLIFrameElement} */ (part(phone, '.screen'))

/** @param {Person} person @param {string} path @param {number} scale */
function addressOf({ openid }, path, scale) {
  const words = new URLSearchParams({ as: openid })
  if (scale > 1) words.set('scale', String(scale))
  return `/app/?${words}#${path}`
}

/** Where somebody's phone opens when nothing else is asked for. @param {Person} person */
export function startPage({ role }) {
  if (/secretary|staff/.test(role)) return '/packages/desk/today/index'
  return /volunteer/.test(role) ? '/pages/board/index' : '/pages/home/index'
}

/** Puts a person's phone into a place of the stage. @param {HTMLElement} phone @param {Person} person @param {{ page?: string, scale: number }} options */
export function give(phone, person, { page = startPage(person), scale }) {
  phone.dataset.openid = person.openid
  // Whoever lives in two communities opens in the one they were chosen from.
  localStorage.setItem(`weixiu:${person.openid}:community`, JSON.stringify(person.communityId))
  const screen = screenOf(phone)
  screen.title = `${person.name}的手机`
  const to = addressOf(person, page, scale)
  const here = new URL(screen.getAttribute('src') ?? 'about:blank', location.href)
  const there = new URL(to, location.href)
  screen.setAttribute('src', to)
  // Where only what stands behind # differs the browser goes there by itself, without loading anew.
  if (here.search === there.search && here.pathname === there.pathname)
    screen.contentWindow?.location.replace(to)
}

/** @param {string} openid */
export const phoneOf = (openid) => frames().find(({ dataset }) => dataset.openid === openid)

/** Opens a page on somebody's phone. @param {Person} person @param {string} path @param {number} scale */
export function turnTo(person, path, scale) {
  const phone = phoneOf(person.openid)
  if (phone) give(phone, person, { page: path, scale })
}

/** Every phone that stands here, or will, is told its colours as its own settings page would. @param {'light' | 'dark'} theme */
export function paintAll(theme) {
  for (const { dataset } of frames()) {
    const key = `weixiu:${dataset.openid}:appearance`
    const kept = JSON.parse(localStorage.getItem(key) ?? '{"font":"phone"}')
    localStorage.setItem(key, JSON.stringify({ ...kept, theme }))
  }
  reloadAll()
}

export function reloadAll() {
  for (const phone of frames()) screenOf(phone).contentWindow?.location.reload()
}

/** A narrow window shows one phone at a time. @param {number} index */
export function show(index) {
  frames().forEach((phone, at) => phone.classList.toggle('shown', at === index))
  document.querySelectorAll('#switch button').forEach((button, at) => {
    button.setAttribute('aria-selected', String(at === index))
    button.setAttribute('tabindex', at === index ? '0' : '-1')
  })
}

/** Whose turn it is. @param {string | undefined} openid */
export function mark(openid) {
  for (const phone of frames()) phone.classList.toggle('turn', phone.dataset.openid === openid)
}

const glowing = 'weixiu-stage-glow'

/** The innermost thing on a page whose words begin so, and which can be seen. @param {Document} page @param {string} words */
function findButton(page, words) {
  const all = /** @type {HTMLElement[]} */ ([
    ...page.querySelectorAll('[role="button"], [role="tab"], button'),
  ])
  return all.find((one) => {
    const text = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()
    return text.startsWith(words) && one.getClientRects().length > 0
  })
}

/** Lights the button to press next on one phone, and puts out every other light. @param {string | undefined} openid @param {readonly string[]} glow */
export function light(openid, glow) {
  for (const phone of frames()) {
    const page = screenOf(phone).contentDocument
    if (!page) continue
    const found =
      phone.dataset.openid === openid ? glow.map((words) => findButton(page, words)).find(Boolean) : undefined
    for (const old of page.querySelectorAll(`.${glowing}`)) {
      if (old === found) continue
      old.classList.remove(glowing)
      if (old instanceof (page.defaultView?.HTMLElement ?? HTMLElement)) old.style.outline = ''
    }
    if (!found) continue
    found.classList.add(glowing)
    found.style.outline = '4px solid #e8a317'
    found.style.outlineOffset = '3px'
  }
}

/** What WeChat would push stands over the phone for a while; a tap goes where the message leads. @param {{ to: string, page: string, data: unknown }} message */
export function push(message) {
  const phone = phoneOf(message.to)
  if (!phone) return
  const bubble = document.createElement('button')
  bubble.type = 'button'
  bubble.className = 'bubble'
  const values = Object.values(/** @type {Record<string, { value?: unknown }>} */ (message.data ?? {}))
  bubble.textContent = `微信消息：${values.map(({ value }) => String(value ?? '')).join('，')}`
  const leave = setTimeout(() => bubble.remove(), 8000)
  bubble.addEventListener('click', () => {
    clearTimeout(leave)
    bubble.remove()
    const screen = screenOf(phone)
    if (screen.contentWindow) screen.contentWindow.location.hash = `/${message.page}`
  })
  part(phone, '.frame').append(bubble)
}
