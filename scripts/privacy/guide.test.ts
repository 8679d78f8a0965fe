import { readFileSync } from 'node:fs'
import { GUIDE_FILE, privacyGuide } from './guide'

test('the guide in docs says what the app says: npm run docs:privacy', () => {
  expect(readFileSync(GUIDE_FILE, 'utf8')).toBe(privacyGuide())
})
