// The stage: three live phones beside one another, one story. Served as it is, without a build.
// @ts-check

/** @typedef {{ role: string, name: string, openid: string, about: string }} Person */

const dayMs = 24 * 3600_000

/** Whose phones stand here, what each can do, where each begins. The resident, past seventy, reads large print. */
const parts = [
  { role: 'resident', word: '报修', can: '报修：说哪里坏了，看谁来、几时好', open: '?as=@&scale=1.2' },
  { role: 'volunteer', word: '抢单', can: '抢单：上门修好，拿积分换东西', open: '?as=@#/pages/board/index' },
  {
    role: 'secretary',
    word: '书记',
    can: '受理、评分、公示、发货',
    open: '?as=@#/packages/desk/today/index',
  },
]

/** @param {string} id @returns {HTMLElement} */
function element(id) {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no #${id} on the stage`)
  return found
}

/** @param {string} url @param {unknown} [body] */
async function ask(url, body) {
  const response = await fetch(
    url,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  )
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.json()
}

/** @param {string} path @param {string} openid */
const appUrl = (path, openid) => `/app/${path.replace('@', encodeURIComponent(openid))}`

/** @param {number} index */
function show(index) {
  document.querySelectorAll('.phone').forEach((phone, at) => phone.classList.toggle('shown', at === index))
  element('switch')
    .querySelectorAll('button')
    .forEach((button, at) => button.setAttribute('aria-selected', String(at === index)))
}

/** @param {Person} person @param {typeof parts[number]} part @param {number} index */
function addPhone(person, part, index) {
  const template = /** @type {HTMLTemplateElement} */ (element('phone'))
  const phone = /** @type {HTMLElement} */ (template.content.cloneNode(true))
  /** @param {string} name @param {string} text */
  const write = (name, text) => {
    const place = phone.querySelector(name)
    if (place) place.textContent = text
  }
  write('.step', String(index + 1))
  write('.name', person.name)
  write('.about', person.about)
  write('.can', part.can)
  const screen = /** @type {HTMLIFrameElement} */ (phone.querySelector('.screen'))
  screen.title = `${person.name}的手机`
  screen.src = appUrl(part.open, person.openid)
  element('phones').append(phone)

  const button = document.createElement('button')
  button.type = 'button'
  button.setAttribute('role', 'tab')
  button.textContent = `${person.name} · ${part.word}`
  button.addEventListener('click', () => show(index))
  element('switch').append(button)
}

/** The community's own time of day, wherever the window stands. */
async function showClock() {
  const { now } = await ask('/clock')
  element('clock').textContent = new Intl.DateTimeFormat('zh-CN', {
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Shanghai',
  }).format(now)
}

/** A day goes by: time is moved, what time does is done, and every phone is opened anew. */
async function forward() {
  const button = /** @type {HTMLButtonElement} */ (element('forward'))
  button.disabled = true
  button.textContent = '一天过去了……'
  try {
    await ask('/clock', { advanceMs: dayMs })
    await ask('/timer', {})
    for (const screen of document.querySelectorAll('iframe')) screen.contentWindow?.location.reload()
    await showClock()
  } finally {
    button.disabled = false
    button.textContent = '快进一天'
  }
}

async function begin() {
  /** @type {{ people: Person[] }} */
  const { people } = await ask('/demo.json')
  const wait = element('wait')
  if (people.length === 0) {
    wait.textContent = '这里还没有人。不带 WEIXIU_DEMO=0 再启动一次，就会有一个示范社区。'
    return
  }
  wait.hidden = true
  parts.forEach((part, index) => {
    const person = people.find(({ role }) => role === part.role)
    if (person) addPhone(person, part, index)
  })
  show(0)
  const secretary = people.find(({ role }) => role === 'secretary')
  const desk = /** @type {HTMLAnchorElement} */ (element('desk'))
  if (secretary) {
    desk.href = appUrl('?as=@#/packages/desk/today/index', secretary.openid)
    desk.hidden = false
  }
  element('forward').addEventListener('click', () => void forward())
  await showClock()
  setInterval(() => void showClock(), 30_000)
}

begin().catch(() => {
  const wait = element('wait')
  wait.hidden = false
  wait.textContent = '没有接通。看看本地云是不是还开着，再刷新一次。'
})
