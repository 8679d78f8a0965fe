import type { Module } from '../platform/module'
import { registerCount } from './count'
import { registerExport } from './export'
import { registerFind } from './find'
import { forgetImports } from './forget'
import { registerImport } from './import'
import { registerImportAnswer } from './importAnswer'
import { registerImportEnd } from './importEnd'
import { registerImportGet } from './importGet'
import { registerImportLast } from './importLast'
import { registerImportRows } from './importRows'
import { imports } from './imports.job'
import { registerImportWrite } from './importWrite'

export const register = {
  noun: 'register',
  handlers: [
    ...[registerFind, registerCount, registerExport],
    ...[registerImport, registerImportLast, registerImportGet, registerImportRows],
    ...[registerImportAnswer, registerImportWrite, registerImportEnd],
  ],
  wakes: [imports],
  forget: forgetImports,
} as const satisfies Module
