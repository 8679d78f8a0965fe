import { writeFileSync } from 'node:fs'
import { toldFile, toldPage } from './told/page'

writeFileSync(toldFile, toldPage())
