// npm run docs:conformance: writes docs/conformance.md from the checks and from what a real environment has answered.
import { writeFileSync } from 'node:fs'
import { readRecord, recordFile } from '../localcloud/conformance/record'
import { conformancePage, pageFile } from './conformance/page'

writeFileSync(pageFile, conformancePage(readRecord(recordFile)))
