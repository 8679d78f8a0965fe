// npm run places: counts from the source what one more query, command, state, screen, collection, rule and noun touches,
// and writes it into docs/ARCHITECTURE.md.
import { writeFileSync } from 'node:fs'
import { architectureFile, architectureNow, placesSection } from './places/page'

writeFileSync(architectureFile, architectureNow())
console.log(placesSection())
