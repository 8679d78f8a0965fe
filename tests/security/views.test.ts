import { complaintsAbout, gapsIn, type Shape } from '../views/shape'
import { shapesOfReplies } from '../views/shapes'

const shapes = shapesOfReplies()
const wallet = { available: 1, pending: 2, held: 3 }

test('a reply of its view passes; a stray field, a missing one or one of another type does not', () => {
  const shape = shapes['points.wallet']
  expect(complaintsAbout(wallet, shape)).toEqual([])
  expect(complaintsAbout({ ...wallet, openid: 'x' }, shape)).toEqual([
    'reply.openid is a field that the view does not have',
  ])
  expect(complaintsAbout({ available: 1, pending: 2 }, shape)).toEqual(['reply.held is missing'])
  expect(complaintsAbout({ ...wallet, held: '3' }, shape)).toEqual(['reply.held is no number'])
})

test('a stray field is found inside a list as well', () => {
  const shape: Shape = { kind: 'list', of: shapes['points.wallet'] }
  expect(complaintsAbout([wallet, { ...wallet, name: 'x' }], shape)).toEqual([
    'reply[1].name is a field that the view does not have',
  ])
})

test('every view says what stands in it, but for the rows of two exports', () => {
  const gaps = Object.entries(shapes).flatMap(([action, shape]) => gapsIn(shape, action))
  expect(gaps).toEqual(['member.export.orders[].*', 'community.export.rows[].*'])
})
