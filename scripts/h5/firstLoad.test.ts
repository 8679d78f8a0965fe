import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { firstLoad, firstLoadComplaints } from './firstLoad'

let dist: string
beforeEach(() => {
  dist = fs.mkdtempSync(path.join(os.tmpdir(), 'weixiu-h5-'))
  fs.mkdirSync(path.join(dist, 'js'))
  write('index.html', '<script defer src="./js/app.js"></script><link href="./app.css" rel="stylesheet">')
  write('app.css', 'body{margin:0}')
  write('js/app.js', 'go()')
})
afterEach(() => fs.rmSync(dist, { recursive: true }))

const write = (file: string, words: string | Buffer) => fs.writeFileSync(path.join(dist, file), words)

test('the first load is the page with the scripts and styles it names, and no page of the app', () => {
  write('js/market.js', 'later()')
  expect(
    firstLoad(dist)
      .map(({ file }) => file)
      .sort(),
  ).toEqual(['app.css', 'index.html', 'js/app.js'])
  expect(firstLoadComplaints(firstLoad(dist))).toEqual([])
})

test('a first load over 140 KB is told, and which file is to blame', () => {
  write('js/app.js', randomBytes(141 * 1024).toString('latin1'))
  expect(firstLoadComplaints(firstLoad(dist))).toEqual([
    expect.stringMatching(/^the first load is over its budget: js\/app\.js \d+ KB$/),
  ])
})

test('packed text is counted as it travels', () => {
  write('js/app.js', '微修'.repeat(400_000))
  expect(firstLoadComplaints(firstLoad(dist))).toEqual([])
})

test('a page that names no script is not small but broken', () => {
  write('index.html', '<p>微修</p>')
  expect(firstLoadComplaints(firstLoad(dist))).toEqual(['the page loads no script'])
})
