import { writeFileSync } from 'node:fs'
import { GUIDE_FILE, privacyGuide } from './privacy/guide'

writeFileSync(GUIDE_FILE, privacyGuide())
