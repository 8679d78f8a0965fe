import { strangers } from './runtime/strangers'

const view = (more: object) => ({ nn: '8', sid: '_A', cl: 'w-card', p3: 'button', cn: [], ...more })

test('elements, attributes by number and words are no strangers', () => {
  expect(
    strangers({
      'root.cn': [view({ cn: [{ nn: '9', sid: '_B', v: '报修' }] })],
      'root.cn.[0].p5': true,
      'root.cn.[0].cn.[1].cl': 'w-row',
    }),
  ).toEqual([])
  expect(strangers({ i: { nn: 'custom-wrapper', sid: '_C', cn: [view({ st: 'color:red' })] } })).toEqual([])
})

test('an attribute or an element that no template knows is told, however deep and however sent', () => {
  expect(strangers({ 'root.cn': [view({ cn: [view({ hoverStayTime: 70 })] })] })).toEqual([
    'no template carries hoverStayTime of element 8',
  ])
  expect(strangers({ 'root.cn.[0].cn.[2].showMenuByLongpress': true })).toEqual([
    'no template carries showMenuByLongpress',
  ])
  expect(strangers({ 'root.cn': [{ nn: 'swiper', sid: '_D', cn: [] }] })).toEqual([
    'no template draws swiper',
  ])
})
