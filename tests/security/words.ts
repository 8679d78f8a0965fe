import * as v from 'valibot'
import { actions, type InputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import { contractJson } from '../../contract/json'
import type { TestApi } from '../../cloudfunctions/testing/api'
import { orderIn } from '../../cloudfunctions/testing/orders'
import type { PersonName } from '../../cloudfunctions/testing/people'
import { samples } from '../../cloudfunctions/testing/samples'

/** A field that takes any words, and the way to it: `['licences', 0, 'name']`. */
export interface TextField {
  action: ActionName
  name: string
  path: readonly (string | number)[]
}

interface JsonSchema {
  type?: string
  properties?: Readonly<Record<string, JsonSchema>>
  items?: JsonSchema
  anyOf?: readonly JsonSchema[]
}

/** Every field of every command into which people can write what they like, read off the contract. */
export const textFields: readonly TextField[] = contractJson()
  .actions.filter(({ kind }) => kind === 'command')
  .flatMap(({ name, input }) => stringsIn(input as JsonSchema).map((path) => fieldOf(name, path)))
  .filter(({ action, path }) => takes(action, withWords(samples[action], path, '随便写')))

/** The way to every string in an input; those that are one of a list, an id or a telephone are sorted out by trying. */
function stringsIn(schema: JsonSchema): (string | number)[][] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      stringsIn(inner).map((path) => [key, ...path]),
    ),
    ...(schema.items === undefined ? [] : stringsIn(schema.items).map((path) => [0, ...path])),
    ...(schema.anyOf ?? []).flatMap(stringsIn),
    ...(schema.type === 'string' ? [[]] : []),
  ]
}

function fieldOf(action: ActionName, path: TextField['path']): TextField {
  // What no sample shows could not be tried.
  const shown = path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown>)[step],
    samples[action],
  )
  if (typeof shown !== 'string') throw new Error(`the sample of ${action} lacks ${path.join('.')}`)
  return { action, name: path.filter((step) => step !== 0).join('.'), path }
}

function takes(action: ActionName, input: unknown): boolean {
  return v.safeParse(actions[action].input, input).success
}

/** The input with these words in that field. */
export function withWords<Input>(input: Input, path: TextField['path'], words: string): Input {
  const [step, ...rest] = path
  if (step === undefined) return words as Input
  const copy = (Array.isArray(input) ? [...(input as unknown[])] : { ...input }) as Record<
    string | number,
    unknown
  >
  copy[step] = withWords(copy[step], rest, words)
  return copy as Input
}

interface Saying<Name extends ActionName> {
  who: PersonName
  /** what it needs beside its sample: ids of things that are in the right state */
  real?: (api: TestApi) => Promise<{ readonly [Field in keyof InputOf<Name>]?: unknown }>
}

const onOrder = (status: Parameters<typeof orderIn>[1]) => async (api: TestApi) => ({
  orderId: await orderIn(api, status),
})

/** Who says something with each of these actions, and about what, so that it would be taken in but for its words. */
export const sayings: { readonly [Name in ActionName]?: Saying<Name> } = {
  'member.join': { who: 'stranger' },
  'member.update': { who: 'resident' },
  'community.update': { who: 'secretary' },
  'volunteer.apply': { who: 'neighbour' },
  'volunteer.review': { who: 'secretary', real: applied },
  'order.report': { who: 'staff', real: () => Promise.resolve({ photos: [] }) },
  'order.withdraw': { who: 'resident', real: onOrder('open') },
  'order.publish': { who: 'secretary', real: onOrder('reported') },
  'order.handOver': { who: 'secretary', real: onOrder('reported') },
  'order.answer': { who: 'property', real: handedOver },
  'order.decline': { who: 'secretary', real: onOrder('reported') },
  'order.block': { who: 'secretary', real: onOrder('open') },
  'order.release': { who: 'first', real: onOrder('taken') },
  'order.finish': { who: 'first', real: async (api) => ({ ...(await onOrder('working')(api)), photos: [] }) },
  'order.confirm': { who: 'staff', real: onOrder('finished') },
  'order.reopen': { who: 'resident', real: onOrder('finished') },
  'order.score': { who: 'secretary', real: onOrder('confirmed') },
  'points.settle': { who: 'secretary', real: scored },
  'points.object': { who: 'neighbour', real: posted },
  'points.answer': { who: 'staff', real: disputed },
  'market.put': { who: 'secretary', real: goods },
  'market.stock': { who: 'secretary', real: goods },
}

async function applied(api: TestApi) {
  await api.must('neighbour', 'volunteer.apply', { skills: ['door'] })
  return { memberId: api.memberId('neighbour') }
}

async function handedOver(api: TestApi) {
  const orderId = await orderIn(api, 'reported')
  await api.must('secretary', 'order.handOver', { orderId, to: 'property', toName: '物业公司' })
  return { orderId }
}

async function scored(api: TestApi) {
  await orderIn(api, 'scored')
  return {}
}

async function posted(api: TestApi) {
  const orderId = await orderIn(api, 'scored')
  await api.must('secretary', 'points.settle', {})
  return { orderId }
}

async function disputed(api: TestApi) {
  const { orderId } = await posted(api)
  await api.must('neighbour', 'points.object', { orderId, reason: '评高了' })
  return { orderId }
}

async function goods(api: TestApi) {
  const { goodsId: _, ...shelf } = samples['market.put']
  return { goodsId: (await api.must('secretary', 'market.put', shelf)).goodsId }
}

/** A whole input that is taken in. */
export async function inputFor(api: TestApi, action: ActionName): Promise<Readonly<Record<string, unknown>>> {
  const real = sayings[action]?.real as ((api: TestApi) => Promise<object>) | undefined
  return { ...samples[action], ...(await real?.(api)) }
}
