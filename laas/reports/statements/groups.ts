import { plain } from '../words.ts'

/** A heading row, and the column it stands in. */
export interface GroupRow {
  text: string
  at: number
}

const ranks = [/^แผนงาน/, /^งาน/, /^หมวด/, /^ประเภท/]
const rankOf = ({ text }: GroupRow) => ranks.findIndex(rank => rank.test(plain(text)))

/**
 * The headings that hold below a new one. A heading ends those of its own rank and below; where names tell no
 * rank, those that stand as far in as it does or further.
 */
export function groupsAbove(above: GroupRow[], heading: GroupRow): GroupRow[] {
  const rank = rankOf(heading)
  const kept = above.filter(other => {
    const before = rankOf(other)
    return rank >= 0 && before >= 0 ? before < rank : other.at < heading.at
  })
  return [...kept, heading]
}
