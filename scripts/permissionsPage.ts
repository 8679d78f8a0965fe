import { writeFileSync } from 'node:fs'
import { permissionsFile, permissionsPage } from './permissions/page'

writeFileSync(permissionsFile, permissionsPage())
