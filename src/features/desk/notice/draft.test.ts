import { emptyForm, postOf, problemsOf } from './draft'

test('words need words, pictures and papers a picture, and everything a title', () => {
  expect(problemsOf(emptyForm)).toMatchObject({ title: expect.any(String), text: expect.any(String) })
  expect(problemsOf({ ...emptyForm, title: '停水', text: '周三' })).toEqual({})
  expect(problemsOf({ ...emptyForm, title: '停水', kind: 'paper' }).photos).toBe('放一张照片')
})

test('what was left at none is not sent, and the audience is what was chosen', () => {
  const form = { ...emptyForm, title: ' 停水 ', text: '周三', hangDays: 0, audience: 'b:2号楼' }
  expect(postOf(form)).toEqual({
    ...{ kind: 'words', title: '停水', text: '周三', signature: '', photos: [], named: [] },
    audience: { kind: 'building', building: '2号楼' },
  })
  const asked = postOf({ ...form, mustKnowDays: 3, objectionDays: 7, hangDays: 30, audience: 'r:volunteer' })
  expect(asked).toMatchObject({ mustKnowDays: 3, objectionDays: 7, hangDays: 30 })
  expect(asked.audience).toEqual({ kind: 'role', role: 'volunteer' })
})
