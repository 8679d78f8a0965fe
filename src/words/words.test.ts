import { isoDay, sayAgo, sayDay, sayLong, sayMoment, sayPart } from './dates'
import { lineWords } from './line'
import { sayChange, sayMaster } from './people'

// a Saturday, on the community's clock (UTC+8) wherever these tests run
const now = Date.UTC(2026, 10, 21, 15 - 8, 0)
const at = (day: number, hour = 9, minute = 30, month = 10, year = 2026) =>
  Date.UTC(year, month, day, hour - 8, minute)

test.each([
  [at(21), '今天'],
  [at(22), '明天'],
  [at(20), '昨天'],
  [at(23), '后天'],
  [at(19), '前天'],
  [at(17), '周二'],
  [at(25), '下周三'],
  [at(13), '11月13日'],
  [at(3, 9, 0, 2, 2025), '2025年3月3日'],
  [at(21, 0, 5), '今天'],
  [at(22, 0, 5), '明天'],
])('%# a day is said as people say it', (moment, words) => {
  expect(sayDay(moment, now)).toBe(words)
})

test('moments, parts of the day, and how long ago', () => {
  expect(sayMoment(at(21, 15, 5), now)).toBe('今天 15:05')
  expect(sayPart(at(22, 9), now)).toBe('明天上午')
  expect(sayPart(at(25, 19), now)).toBe('下周三晚上')
  expect(sayAgo(now - 30_000, now)).toBe('刚刚')
  expect(sayAgo(now - 5 * 60_000, now)).toBe('5 分钟前')
  expect(sayAgo(now - 3 * 3600_000, now)).toBe('3 小时前')
  expect(sayAgo(at(20, 9), now)).toBe('昨天 9:30')
  expect(sayLong(90 * 60_000)).toBe('2 小时')
  expect(sayLong(72 * 3600_000)).toBe('3 天')
  expect(isoDay(at(1))).toBe('2026-11-01')
})

test('changes carry their sign, and people are called by their surname', () => {
  expect(sayChange(-30)).toBe('−30 分')
  expect(sayMaster('刘*明')).toBe('刘师傅')
  expect(sayMaster('欧阳建国')).toBe('欧阳师傅')
  expect(sayMaster('欧阳**')).toBe('欧阳师傅')
  expect(sayMaster('')).toBe('志愿者')
})

describe('the one line', () => {
  const crew = { kind: 'crew', name: '刘建军' } as const
  test('says who, which step and by when', () => {
    expect(
      lineWords(
        {
          owner: crew,
          step: 'taken',
          dueAt: at(22, 11),
          overdue: false,
          endBy: null,
          pastEnd: false,
          blocked: null,
          accepted: false,
          disputed: false,
        },
        now,
      ),
    ).toMatchObject({ tone: 'blue', who: '刘师傅', step: '已接单', when: '明天上午前' })
  })
  test('turns amber when it is due soon', () => {
    const line = {
      owner: crew,
      step: 'taken',
      dueAt: now + 3600_000,
      overdue: false,
      endBy: null,
      pastEnd: false,
      blocked: null,
      accepted: false,
      disputed: false,
    } as const
    expect(lineWords(line, now).tone).toBe('amber')
  })
  test('says openly that it is overdue, and by how much', () => {
    const line = {
      owner: crew,
      step: 'taken',
      dueAt: now - 26 * 3600_000,
      overdue: true,
      endBy: null,
      pastEnd: false,
      blocked: null,
      accepted: false,
      disputed: false,
    } as const
    expect(lineWords(line, now)).toMatchObject({ tone: 'late', when: '已超时 26 小时' })
  })
  test('says who holds it up and when we look again', () => {
    const blocked = { by: '供水公司', why: '要停水才能修', until: at(25) }
    const line = {
      owner: { kind: 'community', name: '' },
      step: 'blocked',
      dueAt: null,
      overdue: false,
      endBy: null,
      pastEnd: false,
      blocked,
      accepted: false,
      disputed: false,
    } as const
    expect(lineWords(line, now)).toMatchObject({ when: '下周三再看', next: '供水公司：要停水才能修' })
  })
})
