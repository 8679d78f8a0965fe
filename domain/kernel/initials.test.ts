import { initialsOf } from './initials'

test.each([
  ['陈玉兰', 'cyl'],
  ['刘建国', 'ljg'],
  ['欧阳建国', 'oyjg'],
  ['阿卜杜拉·买买提', 'abdlmmt'],
  ['单国强', 'sgq'],
  ['曾志伟', 'zzw'],
  ['国单', 'gd'],
  ['沈一', 'sy'],
  ['韩别处', 'hbc'],
  ['Anna', 'anna'],
  ['安和物业', 'ahwy'],
  ['㙍明', 'm'],
  ['', ''],
])('%s is written %s in a hurry', (name, initials) => {
  // A character outside the dictionary has whatever place the runtime gives it.
  expect(initialsOf(name).endsWith(initials)).toBe(true)
})
