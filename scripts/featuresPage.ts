// npm run docs:features: writes docs/features.md from the rows and the titles of the tests.
import { writeFileSync } from 'node:fs'
import { featuresFile, featuresPage } from './features/page'

writeFileSync(featuresFile, featuresPage())
