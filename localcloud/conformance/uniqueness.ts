import assert from 'node:assert/strict'
import { assumed } from './provenance'
import { failure, fresh, type Checks, type CloudFailure } from './subject'
import type { Collection, Database } from './sdkTypes'

const claims = (db: Database): Collection => db.collection('conformance_claims')

function assertDuplicate(error: CloudFailure): void {
  assert.equal(error.errCode, -502001, error.message)
  assert.match(error.message, /E11000/)
}

export const uniqueness: Checks = {
  'no two documents may share an element of a unique array': assumed(async ({ db }) => {
    const [a, b, c] = [fresh(), fresh(), fresh()]
    await claims(db).add({ data: { keys: [a, b] } })
    assertDuplicate(await failure(claims(db).add({ data: { keys: [c, a] } })))
    await claims(db).add({ data: { keys: [c] } })
  }),
  'one document may hold an element twice': assumed(async ({ db }) => {
    const a = fresh()
    const { _id } = await claims(db).add({ data: { keys: [a, a] } })
    await claims(db)
      .doc(_id)
      .update({ data: { keys: [a, a, fresh()] } })
  }),
  'an update to an element of another document is refused and changes nothing': assumed(async ({ db }) => {
    const [a, b] = [fresh(), fresh()]
    await claims(db).add({ data: { keys: [a] } })
    const { _id } = await claims(db).add({ data: { keys: [b] } })
    assertDuplicate(
      await failure(
        claims(db)
          .doc(_id)
          .update({ data: { keys: db.command.push(a) } }),
      ),
    )
    assertDuplicate(
      await failure(
        claims(db)
          .where({ keys: b })
          .update({ data: { keys: db.command.addToSet(a) } }),
      ),
    )
    assert.deepEqual((await claims(db).doc(_id).get()).data, { _id, keys: [b] })
  }),
  'an element that was given up may be taken': assumed(async ({ db }) => {
    const [a, b] = [fresh(), fresh()]
    const { _id } = await claims(db).add({ data: { keys: [a, b] } })
    await claims(db)
      .doc(_id)
      .update({ data: { keys: db.command.pull(a) } })
    await claims(db).add({ data: { keys: [a] } })
  }),
  'in finds each holder once': assumed(async ({ db }) => {
    const [a, b, c] = [fresh(), fresh(), fresh()]
    await claims(db).add({ data: { _id: a, keys: [a, b] } })
    await claims(db).add({ data: { _id: c, keys: [c] } })
    const { data } = await claims(db)
      .where({ keys: db.command.in([a, b, c, fresh()]) })
      .get()
    assert.deepEqual(data.map(({ _id }) => _id).sort(), [a, c].sort())
  }),
  'an or of the _id and of elements finds each document once': assumed(async ({ db }) => {
    const [a, b, c, d] = [fresh(), fresh(), fresh(), fresh()]
    await claims(db).add({ data: { _id: a, keys: [b] } })
    await claims(db).add({ data: { _id: c, keys: [c, d] } })
    const { or, in: oneOf } = db.command
    const found = async (_id: string, keys: string[]) => {
      const { data } = await claims(db)
        .where(or({ _id }, { keys: oneOf(keys) }))
        .get()
      return data.map((one) => one._id).sort()
    }
    assert.deepEqual(await found(a, [b, c, d]), [a, c].sort())
    assert.deepEqual(await found(fresh(), [d]), [c])
    assert.deepEqual(await found(a, [fresh()]), [a])
  }),
  'missing counts as null in a unique index': assumed(async ({ db }) => {
    const accounts = db.collection('conformance_accounts')
    await accounts.where({ owner: null }).remove()
    const { _id } = await accounts.add({ data: { points: 1 } })
    assertDuplicate(await failure(accounts.add({ data: { owner: null } })))
    await accounts.doc(_id).remove()
  }),
  'of many that add the same at once exactly one succeeds': assumed(async ({ db }) => {
    const key = fresh()
    const adding = Array.from({ length: 12 }, () => claims(db).add({ data: { keys: [key] } }))
    const results = await Promise.allSettled(adding)
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
  }),
}
