// The stage: three live phones and the secretary's PC beside one another, one story in seven steps. Served as it is.
// @ts-check
import { ask, nextDay, tellPhones } from './ask.js'
import {
  give,
  light,
  mark,
  paintAll,
  part,
  phoneOf,
  push,
  reloadAll,
  show,
  startPage,
  turnTo,
} from './phones.js'
import { look, nextStep, steps } from './story.js'

/** @typedef {import('./story.js').Person} Person */
/** @typedef {import('./story.js').Cast} Cast */
/** @typedef {import('./story.js').Thread} Thread */

const places = ['resident', 'volunteer', 'secretary']
const called = { resident: '居民', volunteer: '志愿者', secretary: '书记' }
const lookEveryMs = 2000
/** The resident, past seventy, reads large print. */
const largePrint = 1.2
const pcWidth = 1280
const threadKey = 'weixiu-stage'

/** @param {string} id @returns {HTMLElement} */
const element = (id) => part(document, `#${id}`)
const button = (/** @type {string} */ id) => /** @type {HTMLButtonElement} */ (element(id))

/** @type {{ people: Person[], cast: Cast | undefined, thread: Thread, large: boolean, busy: boolean, heard: number, step: number | undefined }} */
const stage = {
  people: [],
  cast: undefined,
  thread: { since: 0 },
  large: false,
  busy: false,
  heard: 0,
  step: undefined,
}

const scaleFor = (/** @type {Person} */ { role }) =>
  stage.large ? 1.75 : role === 'resident' ? largePrint : 1
const chosen = () => new URLSearchParams(location.search).get('phones')?.split(',') ?? []

/** What somebody is called in a link: by their part in the first community, elsewhere by their openid. @param {Person} person */
const nameOf = ({ communityId, role, openid }) =>
  communityId === stage.people[0]?.communityId ? role : openid

/** @param {Thread} thread */
function keepThread(thread) {
  stage.thread = thread
  sessionStorage.setItem(threadKey, JSON.stringify(thread))
}

/** The story goes on where it stood in this window, or begins now. */
async function openThread() {
  const kept = sessionStorage.getItem(threadKey)
  keepThread(kept === null ? { since: (await ask('/clock')).now } : JSON.parse(kept))
}

/** @param {HTMLSelectElement} choice @param {Person} current */
function offerPeople(choice, current) {
  for (const place of new Set(stage.people.map(({ communityId }) => communityId))) {
    const people = stage.people.filter(({ communityId }) => communityId === place)
    const group = document.createElement('optgroup')
    group.label = /** @type {Person & { community: string }} */ (people[0]).community
    for (const person of people) {
      const option = new Option(`${person.name} · ${person.about}`, String(stage.people.indexOf(person)))
      option.selected = person === current
      group.append(option)
    }
    choice.append(group)
  }
}

/** @param {Person} person @param {number} index */
function addPhone(person, index) {
  const template = /** @type {HTMLTemplateElement} */ (element('phone'))
  const phone = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true))
  element('phones').append(phone)
  const tab = document.createElement('button')
  tab.type = 'button'
  tab.setAttribute('role', 'tab')
  tab.addEventListener('click', () => show(index))
  element('switch').append(tab)

  const choice = /** @type {HTMLSelectElement} */ (part(phone, 'select'))
  choice.setAttribute('aria-label', `第 ${index + 1} 部手机是谁的`)
  offerPeople(choice, person)
  choice.addEventListener('change', () => putPhone(phone, index, stage.people[Number(choice.value)]))
  putPhone(phone, index, person)
}

/** @param {HTMLElement} phone @param {number} index @param {Person | undefined} person */
function putPhone(phone, index, person) {
  if (!person) return
  give(phone, person, { scale: scaleFor(person) })
  part(document, `#switch button:nth-child(${index + 1})`).textContent = person.name
  const url = new URL(location.href)
  const now = chosen().length > 0 ? chosen() : [...places]
  now[index] = nameOf(person)
  if (now.join() !== places.join() || chosen().length > 0) url.searchParams.set('phones', now.join())
  history.replaceState(null, '', url)
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

function showSteps() {
  const list = element('steps')
  list.replaceChildren(
    ...steps.map(({ title }, at) => {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = `#story=${at + 1}`
      link.textContent = title
      item.append(link)
      const done = stage.step !== undefined && at < stage.step
      item.className = done ? 'done' : at === stage.step ? 'now' : ''
      if (at === stage.step) link.setAttribute('aria-current', 'step')
      return item
    }),
  )
}

function showTurn() {
  const { cast, step } = stage
  if (!cast) return
  showSteps()
  const next = step === undefined ? undefined : steps[step]
  const person = next && cast[next.who]
  mark(person?.openid)
  bringForward(person)
  button('help').hidden = !next
  button('again').hidden = next !== undefined
  if (next && person && step !== undefined) {
    element('says').textContent = `${step + 1}. ${next.says}`
    element('tap').textContent = `轮到${called[next.who]}${person.name}：${next.tap}`
  } else if (step === undefined) {
    element('says').textContent = '这一单走了另一条路，也都记着。'
    element('tap').textContent = '可以接着看手机上怎么说，或者再报一单。'
  } else {
    element('says').textContent = '从报修到换到东西，一圈走完了。'
    element('tap').textContent = '到书记的电脑上看看这一行，或者再报一单。'
  }
}

/** In a narrow window the phone of whoever's turn it is comes to the front. @param {Person | undefined} person */
function bringForward(person) {
  const at = [...document.querySelectorAll('.phone')].findIndex(
    (phone) => /** @type {HTMLElement} */ (phone).dataset.openid === person?.openid,
  )
  if (at >= 0) show(at)
}

/** Looks how far the story has come, and says whose turn it is. */
async function lookAgain() {
  if (!stage.cast || stage.busy) return
  const thread = await look(stage.cast, stage.thread)
  if (stage.busy) return
  keepThread(thread)
  const step = nextStep(thread)
  if (step !== stage.step || element('says').textContent === '') {
    stage.step = step
    showTurn()
  }
  const next = step === undefined ? undefined : steps[step]
  light(next && stage.cast[next.who].openid, next?.glow ?? [])
}

async function hearMessages() {
  const { messages } = await ask('/outbox')
  const last = messages.at(-1)?.id ?? 0
  for (const message of messages) if (stage.heard > 0 && message.id > stage.heard) push(message)
  // The first look only learns what was sent before anybody watched.
  stage.heard = Math.max(last, 1)
}

/** One thing at a time; what went wrong is said where people look. @param {string} says @param {() => Promise<void>} work */
async function busily(says, work) {
  if (stage.busy) return
  stage.busy = true
  document.body.classList.add('busy')
  const tools = /** @type {HTMLButtonElement[]} */ ([
    ...document.querySelectorAll('.top button, .story button'),
  ])
  for (const tool of tools) tool.disabled = true
  element('tap').textContent = says
  let wrong = ''
  try {
    await work()
  } catch (error) {
    wrong = `没办成（${error instanceof Error ? error.message : '不知为何'}）。再点一次，或者重新开始。`
  } finally {
    stage.busy = false
    document.body.classList.remove('busy')
    for (const tool of tools) tool.disabled = false
  }
  await Promise.all([lookAgain().catch(() => undefined), showClock()])
  showTurn()
  if (wrong !== '') element('tap').textContent = wrong
}

/** Does one step for whoever's turn it is, and shows it on their phone. */
async function helpOnce() {
  const { cast } = stage
  if (!cast) return
  stage.thread = await look(cast, stage.thread)
  const step = nextStep(stage.thread)
  const next = step === undefined ? undefined : steps[step]
  if (!next) return
  await next.act(cast, stage.thread)
  keepThread(await look(cast, stage.thread))
  tellPhones()
  const after = nextStep(stage.thread)
  stage.step = after
  turnTo(cast[next.who], next.page(stage.thread), scaleFor(cast[next.who]))
  const following = after === undefined ? undefined : steps[after]
  if (following && following.who !== next.who) {
    const person = cast[following.who]
    turnTo(person, following.page(stage.thread), scaleFor(person))
  }
}

/** The story is brought to a step by doing all that come before it. @param {number} wanted from 0 */
async function goTo(wanted) {
  const now = nextStep(stage.thread)
  if (now === undefined || now > wanted) await restart()
  for (let at = nextStep(stage.thread) ?? steps.length; at < wanted; at += 1) await helpOnce()
}

/** Everything done here is thrown away, and the past is told anew. */
async function restart() {
  await ask('/restart', {})
  for (const key of Object.keys(localStorage)) if (key.startsWith('weixiu')) localStorage.removeItem(key)
  keepThread({ since: (await ask('/clock')).now })
  stage.heard = 0
  stage.step = 0
  document.querySelectorAll('.phone').forEach((phone) => {
    const person = stage.people.find(
      ({ openid }) => openid === /** @type {HTMLElement} */ (phone).dataset.openid,
    )
    if (person)
      give(/** @type {HTMLElement} */ (phone), person, { page: startPage(person), scale: scaleFor(person) })
  })
  reloadAll()
}

const wantedStep = () => {
  const [, number] = /^#story=([1-7])$/.exec(location.hash) ?? []
  return number === undefined ? undefined : Number(number) - 1
}
function followLink() {
  const wanted = wantedStep()
  if (wanted !== undefined && wanted !== stage.step) void busily('正在翻到这一步……', () => goTo(wanted))
}

function fitPc() {
  const frame = element('pc-frame')
  const screen = /** @type {HTMLIFrameElement} */ (element('pc-screen'))
  const scale = frame.clientWidth / pcWidth
  screen.style.width = `${pcWidth}px`
  screen.style.height = `${frame.clientHeight / scale}px`
  screen.style.transform = `scale(${scale})`
}

/** The secretary's PC takes the place of their phone, or gives it back. */
function togglePc() {
  const { cast } = stage
  if (!cast) return
  const shown = document.body.classList.toggle('with-pc')
  button('pc').setAttribute('aria-pressed', String(shown))
  element('pc-place').hidden = !shown
  if (!shown) return
  const screen = /** @type {HTMLIFrameElement} */ (element('pc-screen'))
  const address = `/app/?as=${encodeURIComponent(cast.secretary.openid)}#/packages/desk/register/index`
  if (!screen.getAttribute('src')) screen.src = address
  const desk = /** @type {HTMLAnchorElement} */ (element('desk'))
  desk.href = address
  fitPc()
}

function toggleLarge() {
  stage.large = !stage.large
  button('large').setAttribute('aria-pressed', String(stage.large))
  for (const person of stage.people) {
    const phone = phoneOf(person.openid)
    if (phone) give(phone, person, { scale: scaleFor(person) })
  }
}

function toggleDark() {
  const dark = document.documentElement.dataset.theme !== 'dark'
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  button('dark').setAttribute('aria-pressed', String(dark))
  paintAll(dark ? 'dark' : 'light')
}

/** What cannot be undone asks once more on the button itself. */
function askRestart() {
  const tool = button('restart')
  if (tool.dataset.sure !== 'yes') {
    tool.dataset.sure = 'yes'
    tool.textContent = '做过的都会清掉，再点一次'
    setTimeout(calm, 5000)
    return
  }
  calm()
  void busily('正在重新开始，要几秒钟……', restart)
}
function calm() {
  const tool = button('restart')
  delete tool.dataset.sure
  tool.textContent = '重新开始'
}

function listen() {
  button('help').addEventListener('click', () => void busily('好，正在帮您点……', helpOnce))
  button('again').addEventListener('click', () => {
    void busily('好，再报一单。', async () => {
      keepThread({ since: (await ask('/clock')).now })
      stage.step = 0
    })
  })
  button('forward').addEventListener('click', () => {
    void busily('一天过去了……', async () => {
      await nextDay()
      tellPhones()
    })
  })
  button('restart').addEventListener('click', askRestart)
  button('pc').addEventListener('click', togglePc)
  button('large').addEventListener('click', toggleLarge)
  button('dark').addEventListener('click', toggleDark)
  window.addEventListener('hashchange', followLink)
  window.addEventListener('resize', fitPc)
  window.addEventListener('storage', ({ key }) => {
    if (key === 'weixiu-news') void lookAgain().catch(() => undefined)
  })
  element('switch').addEventListener('keydown', ({ key }) => {
    const tabs = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#switch button')])
    const at = tabs.findIndex((tab) => tab === document.activeElement)
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
    const to = (at + step + tabs.length) % tabs.length
    if (at < 0 || step === 0) return
    show(to)
    tabs[to]?.focus()
  })
}

/** Looks while somebody watches, one look after another. */
function keepLooking() {
  const again = async () => {
    if (!document.hidden && !stage.busy)
      await Promise.all([lookAgain(), hearMessages()]).catch(() => undefined)
    setTimeout(() => void again(), lookEveryMs)
  }
  void again()
  setInterval(() => {
    if (!stage.busy) void showClock().catch(() => undefined)
  }, 30_000)
}

/** @param {{ communities: { communityId: string, name: string, people: Person[] }[], people: Person[], communityId: string }} demo */
function learnPeople({ communities, people, communityId }) {
  const towns = communities.length > 0 ? communities : [{ communityId, name: '社区', people }]
  stage.people = towns.flatMap((town) =>
    town.people.map((person) => ({ ...person, communityId: town.communityId, community: town.name })),
  )
  const of = (/** @type {string} */ name) => stage.people.find((person) => nameOf(person) === name)
  const [resident, volunteer, secretary] = places.map(of)
  if (resident && volunteer && secretary) stage.cast = { resident, volunteer, secretary }
  return places.map((role, at) => of(chosen()[at] ?? role) ?? of(role))
}

async function begin() {
  const demo = await ask('/demo.json')
  const wait = element('wait')
  if (demo.people.length === 0) {
    wait.textContent = '这里还没有人。不带 WEIXIU_DEMO=0 再启动一次，就会有一个示范社区。'
    return
  }
  wait.hidden = true
  await openThread()
  learnPeople(demo).forEach((person, index) => person && addPhone(person, index))
  show(0)
  element('story').hidden = false
  element('tools').hidden = false
  listen()
  await Promise.all([showClock(), lookAgain()])
  showTurn()
  followLink()
  keepLooking()
}

begin().catch(() => {
  const wait = element('wait')
  wait.hidden = false
  wait.textContent = '没有接通。看看本地云是不是还开着，再刷新一次。'
})
