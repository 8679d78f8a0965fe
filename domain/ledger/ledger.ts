/** One movement between two of a closed set of accounts: what one gives the other takes. */
export interface Movement<Account extends string> {
  from: Account
  to: Account
  /** whole points, more than zero */
  points: number
}

/** What stands on each account; together always zero. */
export type Sums<Account extends string> = Readonly<Record<Account, number>>

/** Every account of the set at nothing. */
export const nothingOn = <Account extends string>(accounts: readonly Account[]): Sums<Account> =>
  Object.fromEntries(accounts.map((account) => [account, 0])) as Record<Account, number>

/** The sums after one movement. */
export const apply = <Account extends string>(
  sums: Sums<Account>,
  { from, to, points }: Movement<Account>,
): Sums<Account> => {
  const after: Record<Account, number> = { ...sums }
  after[from] -= points
  after[to] += points
  return after
}

/** The sums that these movements make, one after another. */
export const replay = <Account extends string>(
  before: Sums<Account>,
  movements: readonly Movement<Account>[],
): Sums<Account> => movements.reduce((sums, movement) => apply(sums, movement), before)

/** The only way to mend a movement: the same the other way. */
export const reverse = <Account>(movement: {
  from: Account
  to: Account
}): { from: Account; to: Account } => ({
  from: movement.to,
  to: movement.from,
})

/** Two books, or two parts of one, in one. */
export const together = <Account extends string>(one: Sums<Account>, other: Sums<Account>): Sums<Account> =>
  Object.fromEntries(
    Object.entries<number>(one).map(([account, sum]) => [account, sum + other[account as Account]]),
  ) as Record<Account, number>

/** Nothing in a book that is whole. */
export const totalOf = (sums: Readonly<Record<string, number>>): number =>
  Object.values(sums).reduce((total, sum) => total + sum, 0)
