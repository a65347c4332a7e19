import { titleOf, titlesDiffer } from '../../../../laas/matching/title.ts'
import type { MatchDocument, Matching } from '../../../../laas/matching/types.ts'
import { foldText } from '../../../../laas/thai/fold.ts'
import { foldParty } from '../../../../laas/thai/names.ts'
import type { Case } from './truth.ts'

export interface Measured {
  /** Documents that were entered, in whatever way. */
  entered: number
  /** Certain links, as counts: right; wrong; wrong, but of a document that was never entered and
   * equal to it in every field, so that only the paper tells. */
  right: number
  wrong: number
  unknowable: number
  /** Of the wrong ones: of a document that was never entered, and equal to it in every field that the sighting shows. */
  equalAsShown: number
  /** Of the wrong ones: the same, but for words that are cut short. */
  equalButCut: number
  /** Of the wrong ones: another sighting is the document's entry, equal to this one, and both are shown as entered twice. */
  oneOfTwo: number
  /** Entered documents with a right certain link, or with a right sighting as the first question. */
  rightOrAskedFirst: number
  /** Documents that were never entered and about which something is asked. */
  askedInVain: number
  missing: number
  typedTwice: number
  twiceFound: number
  /** Double entries claimed where there are none. */
  twiceWrong: number
  /** Pairs that went wrong, for a closer look. */
  wrongPairs: [documentId: string, sightingId: string][]
  missedFirst: string[]
}

const look = ({ kind, date, amount, party, fields }: MatchDocument): string =>
  [
    kind,
    date,
    amount,
    foldParty(party),
    foldText(String(fields.description ?? '')),
    fields.chequeNumber,
    fields.bookNumber,
  ].join('|')

/** Equal in every field: nothing that the document says is missing in the sighting, or other there. */
function isEqual(document: MatchDocument, sighting: MatchDocument): boolean {
  const fields = Object.entries(document.fields) as [keyof MatchDocument['fields'], unknown][]
  return (
    look({ ...document, fields: {} }) === look({ ...sighting, fields: {} }) &&
    fields.every(([field, value]) => sighting.fields[field] === value)
  )
}

/** How a sighting shows a document: all that it shows is equal, all but for words that are cut short, or not so. */
function shows(sighting: MatchDocument, document: MatchDocument): 'equal' | 'cut' | 'other' {
  const isPlain = (['kind', 'date', 'amount'] as const).every(
    field => sighting[field] === null || sighting[field] === document[field],
  )
  const isNamed =
    sighting.party === '' ||
    (foldParty(sighting.party) === foldParty(document.party) &&
      !titlesDiffer(titleOf(sighting.party), titleOf(document.party)))
  const { description, ...fields } = sighting.fields
  const isRest = Object.entries(fields).every(
    ([field, value]) => value === '' || value === document.fields[field as keyof typeof fields],
  )
  if (!isPlain || !isNamed || !isRest) return 'other'
  const [shown, own] = [description, document.fields.description].map(words => foldText(String(words ?? '')))
  if (shown === '' || shown === own) return 'equal'
  return own!.startsWith(shown!) ? 'cut' : 'other'
}

/** Counts a matching against what really happened; a twin is as good as its twin. */
export function measure({ documents, sightings, truth }: Case, matching: Matching): Measured {
  const documentOf = new Map(documents.map(document => [document.id, document]))
  const sightingOf = new Map(sightings.map(sighting => [sighting.id, sighting]))
  const lookOf = new Map(documents.map(document => [document.id, look(document)]))
  const isRight = (documentId: string, sightingId: string) =>
    truth
      .get(sightingId)!
      .documents.some(id => id === documentId || lookOf.get(id) === lookOf.get(documentId))

  const againOf = new Map(matching.twice.map(({ documentId, again }) => [documentId, again]))
  const isOwnAgain = (documentId: string) =>
    (againOf.get(documentId) ?? []).some(
      id =>
        truth.get(id)!.documents.includes(documentId) &&
        shows(sightingOf.get(id)!, documentOf.get(documentId)!) !== 'other',
    )
  const entered = new Set([...truth.values()].flatMap(origin => origin.documents))
  const good = new Set<string>()
  const asked = new Set<string>()
  const found: Measured = {
    entered: entered.size,
    right: 0,
    wrong: 0,
    unknowable: 0,
    equalAsShown: 0,
    equalButCut: 0,
    oneOfTwo: 0,
    rightOrAskedFirst: 0,
    askedInVain: 0,
    missing: documents.length - entered.size,
    typedTwice: 0,
    twiceFound: 0,
    twiceWrong: 0,
    wrongPairs: [],
    missedFirst: [],
  }
  for (const { documentId, sightingId, zone, rank } of matching.links) {
    const right = isRight(documentId, sightingId)
    if (rank === 1) asked.add(documentId)
    if (rank === 1 && right) good.add(documentId)
    if (zone !== 'certain') continue
    if (right) found.right++
    else if (!entered.has(documentId) && isEqual(documentOf.get(documentId)!, sightingOf.get(sightingId)!))
      found.unknowable++
    else {
      found.wrong++
      found.wrongPairs.push([documentId, sightingId])
      const document = documentOf.get(documentId)!
      const shown = shows(sightingOf.get(sightingId)!, document)
      if (!entered.has(documentId)) {
        if (shown === 'equal') found.equalAsShown++
        else if (shown === 'cut') found.equalButCut++
      } else if (shown !== 'other' && isOwnAgain(documentId)) found.oneOfTwo++
    }
  }
  found.missedFirst = [...entered].filter(id => !good.has(id) && documentOf.has(id))
  // By count: of twins of which not all were entered, any may stand for any.
  found.rightOrAskedFirst = entered.size - countMissed(found.missedFirst, good, entered, lookOf)
  found.askedInVain = [...asked].filter(id => !entered.has(id) && !good.has(id)).length

  countTwice(found, truth, matching, lookOf)
  for (const { documentId, again } of matching.twice)
    for (const id of again) if (!isRight(documentId, id)) found.twiceWrong++
  return found
}

function countMissed(
  missed: string[],
  good: Set<string>,
  entered: Set<string>,
  lookOf: Map<string, string>,
): number {
  const spare = new Map<string, number>()
  for (const id of good)
    if (!entered.has(id)) spare.set(lookOf.get(id)!, (spare.get(lookOf.get(id)!) ?? 0) + 1)
  return missed.filter(id => {
    const left = spare.get(lookOf.get(id)!) ?? 0
    if (left > 0) spare.set(lookOf.get(id)!, left - 1)
    return left === 0
  }).length
}

/**
 * Double entries by count: of twins it does not matter which one was entered again. Where a twin was never
 * entered and the other one twice, as many stand in the system as on paper, and nobody can know.
 */
function countTwice(
  found: Measured,
  truth: Case['truth'],
  matching: Matching,
  lookOf: Map<string, string>,
): void {
  const [onPaper, seen, typed, claimed] = [0, 1, 2, 3].map(() => new Map<string, number>()) as Counts
  const add = (counts: Map<string, number>, look: string | undefined) => {
    if (look !== undefined) counts.set(look, (counts.get(look) ?? 0) + 1)
  }
  for (const look of lookOf.values()) add(onPaper, look)
  for (const { documents, how } of truth.values()) {
    if (how !== 'entered' && how !== 'again') continue
    add(seen, lookOf.get(documents[0]!))
    if (how === 'again') add(typed, lookOf.get(documents[0]!))
  }
  for (const { documentId, again } of matching.twice)
    for (const id of again) {
      const look = lookOf.get(documentId)
      if (truth.get(id)!.documents.some(one => lookOf.get(one) === look)) add(claimed, look)
    }
  for (const [look, count] of typed) {
    const knowable = Math.min(count, seen.get(look)! - onPaper.get(look)!)
    if (knowable <= 0) continue
    found.typedTwice += knowable
    found.twiceFound += Math.min(knowable, claimed.get(look) ?? 0)
  }
}

type Counts = [Map<string, number>, Map<string, number>, Map<string, number>, Map<string, number>]
