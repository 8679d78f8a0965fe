import path from 'node:path'
import ts from 'typescript'
import { readSources } from './imports'

// Whatever is written anywhere is there again after the sheet was closed or the app was killed (U2).

const sources = readSources(path.join(__dirname, '../..'), ['src'])

const fields = ['Field', 'Textarea', 'CodeField']
const keepers = ['useForm', 'useDraft', 'useReportDraft', 'useIntake']

/** Where one writes and nothing is kept: what is looked for, what must be typed anew, and boxes whose form keeps them. */
const without: Readonly<Record<string, string>> = {
  'src/features/desk/parts/PeoplePicker.tsx': 'looks for somebody',
  'src/features/desk/notice/NamePicker.tsx': 'looks for somebody',
  'src/features/desk/order/AskForm.tsx': 'looks for somebody',
  'src/features/desk/unit/UnitCard.tsx': 'looks for somebody',
  'src/packages/certificate/check/index.tsx': 'looks for a certificate',
  'src/features/member/Leave.tsx': 'the word that ends everything is typed each time',
  'src/features/desk/counter/HandOver.tsx': 'the code is said at the counter, once',
  'src/features/desk/need/PublicFields.tsx': 'boxes of NeedRoom and TakeForm',
  'src/features/desk/intake/IntakePerson.tsx': 'boxes of IntakeForm',
  'src/features/order/SaidField.tsx': 'the box of ResidentActions',
  'src/features/desk/outage/OutageFields.tsx': 'boxes of OutageRoom',
  'src/features/desk/rules/Rules.tsx': 'boxes of useRulesForm',
  'src/features/member/PersonFields.tsx': 'boxes of joining and of the profile',
  'src/features/proxy/AskFields.tsx': 'boxes of asking',
  'src/features/report/ReportForm.tsx': 'boxes of the report',
  'src/features/volunteer/ApplyFields.tsx': 'boxes of applying',
  'src/parts/BuildingPicker.tsx': 'boxes of whichever form asks for a home',
  'src/ui/Field.tsx': 'the field itself',
}

function namesIn(tree: ts.SourceFile): Set<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) found.add(node.tagName.getText())
    if (ts.isCallExpression(node)) found.add(node.expression.getText())
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const writing = [...sources.values()].filter(
  ({ file, tree }) => !file.endsWith('.test.tsx') && fields.some((field) => namesIn(tree).has(field)),
)
const keeps = (tree: ts.SourceFile) => keepers.some((keeper) => namesIn(tree).has(keeper))

test('[U2] whatever is written in a form or a sheet is kept until it was sent', () => {
  const lost = writing.filter(({ file, tree }) => !keeps(tree) && !(file in without))
  expect(lost.map(({ file }) => file)).toEqual([])
})

test('where nothing is kept, there is still something to write', () => {
  const places = new Set(writing.filter(({ tree }) => !keeps(tree)).map(({ file }) => file))
  expect(Object.keys(without).filter((file) => !places.has(file))).toEqual([])
})
