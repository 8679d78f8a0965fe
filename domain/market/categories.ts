/**
 * What stands together on the shelf, by its name: the community writes its own (M4). Field note A: toys, towels, thermos
 * flasks, small appliances.
 */
export const firstCategories: readonly string[] = ['居家', '儿童', '小家电', '日用']

/** What articles of before the community had its own list, and phones of that time, say. */
const ofBefore: Readonly<Record<string, string>> = {
  home: '居家',
  kids: '儿童',
  appliance: '小家电',
  daily: '日用',
}

/** The name of a category, also where an article still has the word of before. */
export const categoryName = (category: string): string => ofBefore[category] ?? category

/** The community's list, as its secretary ordered it. */
export const categoriesOf = ({ categories }: { categories?: readonly string[] }): readonly string[] =>
  categories ?? firstCategories

/** Which of these names comes twice; null when none does. */
export const categoryTwice = (categories: readonly string[]): string | null =>
  categories.find((name, place) => categories.indexOf(name) !== place) ?? null
