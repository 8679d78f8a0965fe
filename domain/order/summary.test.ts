import fc from 'fast-check'
import { publicSummary, tellsPrivate } from './summary'
import { digitsOf, plain } from '../kernel/writing'

const known = { name: '钱多多', phone: '13812345678', place: { building: '2', unit: '2', room: '1401' } }

describe('public words', () => {
  test.each([
    ['2号楼2单元1401家的卧室门框开裂需要维修', '卧室门框开裂需要维修'],
    [
      '2号楼2单元1401家的卧室门框开裂需要维修，欢迎有木门维修技术的人员报名',
      '卧室门框开裂需要维修，欢迎有木门维修技术的人员报名',
    ],
    ['２号楼２单元１４０１室内漏水', '室内漏水'],
    ['二号楼二单元十四零一厨房下水道堵了，电话138 1234 5678', '厨房下水道堵了'],
    ['2 号 楼 2 单 元 1 4 0 1 家具坏了', '家具坏了'],
    ['2-2-1401 灯不亮，找李大爷', '灯不亮'],
    ['2#2-1401窗户坏了', '窗户坏了'],
    ['我家住在3栋502，电视坏了，我叫王小明，手机：一三八幺二三四五六七八', '电视坏了'],
    ['3号楼14楼东户漏水', '漏水'],
    ['2号楼301两个灯坏了', '两个灯坏了'],
    ['王阿姨家里水龙头漏水(13812345678)', '水龙头漏水'],
    ['车牌鲁B12345挡了门，身份证370202195001011234', '挡了门'],
    ['厨房灯不亮，微信：duoduo_1950', '厨房灯不亮'],
    ['钱 多 多家的门', '门'],
    ['隔壁欧阳阿姨家漏水', '隔壁漏水'],
    ['联系人：㙍明，卫生间水管漏水', '卫生间水管漏水'],
    ['找买买提·吐尔逊，窗户关不上', '窗户关不上'],
    ['我孙子叫李小明在家，门锁坏了', '我在家，门锁坏了'],
    ['门锁坏了，钥匙在门口地垫下', '门锁坏了'],
    ['钥匙断在锁里了', '钥匙断在锁里了'],
    ['灯不亮，白天家里没人', '灯不亮'],
    ['3、0、1的水管漏水', '水管漏水'],
    ['水管漏水，电话138和1234和5678', '水管漏水'],
  ])('of %s are %s', (text, summary) => {
    expect(publicSummary(text, known)).toBe(summary)
  })

  test.each([
    ['阿卜杜拉·买买提', '我是阿卜杜拉，厨房水龙头漏水', '厨房水龙头漏水'],
    ['阿卜杜拉·买买提', '阿卜杜拉•买买提家的灯不亮', '灯不亮'],
    ['阿卜杜拉·买买提', '买买提家里灯不亮', '灯不亮'],
    ['欧阳建国', '建国家的门', '门'],
    ['欧阳建国', '老欧阳家的门', '门'],
    ['㙍明', '㙍明家漏水', '漏水'],
    ['Anna Li', 'I am Anna, the lift lights', 'I am ,the lift lights'],
    ['Anna Li', 'Li家漏水', '漏水'],
  ])('of %s tell no part of the name: %s', (name, text, summary) => {
    const person = { ...known, name }
    expect(publicSummary(text, person)).toBe(summary)
    expect(tellsPrivate(text, person)).toBe(true)
  })

  test('keep what measures or counts: watts, volts, years', () => {
    const text = '客厅灯泡100瓦换220V的，2026年买的'
    expect(publicSummary(text, known)).toBe(text)
  })

  test('are empty when the text told nothing but the door', () => {
    expect(publicSummary('2号楼2单元1401', known)).toBe('')
  })

  test('building and trade are no secret', () => {
    expect(tellsPrivate('2号楼 门框开裂', known)).toBe(false)
  })

  test.each([
    '2号楼1401的门框',
    '2单元门框',
    '门框，找钱多多',
    '门框 138-1234-5678',
    '东户的窗',
    '一四零一的门框',
  ])('a summary like %s tells too much', (summary) => {
    expect(tellsPrivate(summary, known)).toBe(true)
  })
})

describe('each way of telling, alone', () => {
  // Where a number is followed by what it could count, only the pattern that knows the door takes it.
  test.each([
    ['2单元5号房漏水', '漏水'],
    ['2单元12层3室漏水', '漏水'],
    ['2单元301个灯坏了', '个灯坏了'],
    ['2单元，301个灯坏了', '个灯坏了'],
    ['2单元12个灯坏了', '12个灯坏了'],
    ['12单元漏水', '漏水'],
    ['2号楼2-3漏水', '漏水'],
    ['2号楼12-3漏水', '漏水'],
    ['123-12-3漏水', '漏水'],
    ['1-12-3漏水', '漏水'],
    ['2号楼5室漏水', '漏水'],
    ['2号楼12层3室漏水', '漏水'],
    ['123号楼5室漏水', '漏水'],
    ['3-502个灯坏了', '个灯坏了'],
    ['123-502个灯坏了', '个灯坏了'],
    ['3-50212个灯坏了', '个灯坏了'],
    ['3-50个灯坏了', '3-50个灯坏了'],
    ['三零二漏水', '漏水'],
    ['12漏水', '12漏水'],
    ['12楼漏水', '漏水'],
    ['王姨家漏水', '漏水'],
    ['戴大爷家漏水', '漏水'],
    ['我是王小明，漏水', '漏水'],
    ['我一个人住，灯不亮', '我，灯不亮'],
    ['独居，灯不亮', '灯不亮'],
  ])('%s → %s', (text, summary) => {
    expect(publicSummary(text, known)).toBe(summary)
  })

  test.each([
    ['阿卜杜拉·买买提', '阿卜杜拉大爷家漏水', '漏水'],
    ['㙍明', '㙍大爷家漏水', '漏水'],
    ['㙍明', '老㙍家漏水', '漏水'],
    ['㙍明', '明天来修水管', '明天来修水管'],
    ['李(明)', '李(明)家漏水', '漏水'],
    ['Anna L', 'L型水管漏水', 'L型水管漏水'],
    ['钱', '钱花多了', '钱花多了'],
    ['', '灯不亮', '灯不亮'],
  ])('of %s: %s → %s', (name, text, summary) => {
    expect(publicSummary(text, { name, phone: known.phone })).toBe(summary)
  })

  test.each([
    ['1401室', '换1401瓦的灯', '换瓦的灯'],
    ['301', '换三零一瓦的灯', '换瓦的灯'],
    ['A1401', 'A1401瓦的灯', '瓦的灯'],
    ['B12', 'B12瓦的灯', '瓦的灯'],
    ['12', '换12瓦的灯', '换瓦的灯'],
    ['5', '换5瓦的灯', '换5瓦的灯'],
  ])('of who lives in %s: %s → %s', (room, text, summary) => {
    expect(publicSummary(text, { ...known, place: { ...known.place, room } })).toBe(summary)
  })

  test.each([
    ['13812345678', '138元1234元5678元', '元元元'],
    ['5551234', '555元1234元', '元元'],
    ['555123', '555元123元', '555元123元'],
  ])('whose phone is %s, spread over sums: %s → %s', (phone, text, summary) => {
    expect(publicSummary(text, { ...known, phone })).toBe(summary)
  })
})

const numerals = '零一二三四五六七八九'
const fullWidth = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const inChinese = (text: string) => text.replace(/[0-9]/g, (digit) => numerals[Number(digit)] ?? '')
const spaced = (text: string) => Array.from(text).join(' ')
const hidden = (text: string) => Array.from(text).join('\u200b')
const writing = fc.constantFrom((text: string) => text, fullWidth, inChinese, spaced, hidden)
const phoneWriting = fc.constantFrom(
  (text: string) => text,
  fullWidth,
  inChinese,
  spaced,
  hidden,
  (text: string) => `${text.slice(0, 3)}-${text.slice(3, 7)}-${text.slice(7)}`,
  (text: string) => `${text.slice(0, 3)} ${text.slice(3, 7)} ${text.slice(7)}`,
  (text: string) => `+86 ${text}`,
  (text: string) => `（${text.slice(0, 3)}）${text.slice(3)}`,
)
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))
const home = fc.record({
  building: fc.integer({ min: 1, max: 99 }).map(String),
  unit: fc.integer({ min: 1, max: 6 }).map(String),
  room: fc
    .tuple(fc.integer({ min: 1, max: 33 }), fc.integer({ min: 1, max: 8 }))
    .map(([floor, door]) => `${floor}0${door}`),
})
const name = fc
  .tuple(
    fc.constantFrom('王', '李', '张', '欧阳', '隋', '仉', '㙍', '阿卜杜拉·'),
    fc.constantFrom('秀兰', '志强', '霞', '念祖'),
  )
  .map(([surname, given]) => surname + given)
const phone = digits(9).map((rest) => `13${rest}`)
const trouble = fc.constantFrom(
  '卧室门框开裂',
  '水管漏水',
  '灯不亮了',
  '马桶堵了',
  '100瓦的灯泡',
  '两扇窗关不上',
  '',
)
const filler = fc.constantFrom('', '，', ' ', '家的', '室', '：', '。', '的', '住户', '\n')
const sayHome = (place: { building: string; unit: string; room: string }, form: number) =>
  [
    `${place.building}号楼${place.unit}单元${place.room}`,
    `${place.building}-${place.unit}-${place.room}`,
    `${place.building}栋${place.room}室`,
    `${place.building}#${place.unit}-${place.room}`,
    `${place.building}楼${place.unit}单元 ${place.room}户`,
    place.room,
  ][form] ?? ''

/** Texts that tell a door, a name and a phone in any spelling and order, with what is known of the person. */
const telling = fc
  .record({
    home,
    name,
    phone,
    form: fc.nat(5),
    how: fc.tuple(writing, phoneWriting, fc.boolean()),
    words: fc.tuple(trouble, trouble, filler, filler, filler),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  })
  .map(({ home: place, name: called, phone: number, form, how, words, order }) => {
    const [write, writePhone, spaceName] = how
    const [first, second, ...fillers] = words
    const parts = [
      write(sayHome(place, form)),
      spaceName ? spaced(called) : called,
      writePhone(number),
      first,
    ]
    const text = order.map((index, at) => `${parts[index] ?? ''}${fillers[at] ?? ''}`).join('') + second
    return { text, known: { name: called, phone: number, place } }
  })

const check = (rule: (summary: string, sample: { text: string; known: typeof known }) => void) =>
  fc.assert(
    fc.property(telling, (sample) => rule(publicSummary(sample.text, sample.known), sample)),
    { numRuns: 600 },
  )

describe('however a text tells door, name and phone', () => {
  test('the room is not in the public words', () => {
    check((summary, { known: { place } }) => expect(digitsOf(summary)).not.toContain(place.room))
  })

  test('the phone is not in the public words', () => {
    check((summary, { known: { phone: number } }) => expect(digitsOf(summary)).not.toContain(number))
  })

  test('the name is not in the public words', () => {
    check((summary, { known: { name: called } }) =>
      expect(plain(summary).replace(/\s/g, '')).not.toContain(called),
    )
  })

  test('the public words pass their own check, and making them again changes nothing', () => {
    check((summary, { known: person }) => {
      expect(tellsPrivate(summary, person)).toBe(false)
      expect(publicSummary(summary, person)).toBe(summary)
    })
  })

  test('the raw text does not pass', () => {
    check((_, { text, known: person }) => expect(tellsPrivate(text, person)).toBe(true))
  })
})

test('any text at all is answered, soon, and with nothing that tells', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      expect(tellsPrivate(publicSummary(text, known), known)).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('a long run of figures and spaces takes no time', () => {
  const text = '1 - '.repeat(1000) + '一 '.repeat(1000) + '2号楼'.repeat(500)
  const before = performance.now()
  publicSummary(text, known)
  expect(performance.now() - before).toBeLessThan(1000)
})
