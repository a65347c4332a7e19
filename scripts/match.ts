import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { match } from '../laas/matching/match.ts'
import type { Matching } from '../laas/matching/types.ts'
import { caseSchema, toEntries } from './match/case.ts'

const usage =
  'npm run -s match -- <case.json>, a file {"documents": [...], "sightings": [...]}; - reads from stdin'

/** So many faults of a file are shown. */
const shown = 20

function read(path: string): z.infer<typeof caseSchema> {
  const text = readFileSync(path === '-' ? 0 : path, 'utf8').replace(/^\ufeff/, '')
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    throw new Error(`${path} is no JSON: ${(error as Error).message}`)
  }
  const parsed = caseSchema.safeParse(content)
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const more = issues.length > shown ? `\n… and ${issues.length - shown} more` : ''
  throw new Error(`${path}\n${z.prettifyError(new z.ZodError(issues.slice(0, shown)))}${more}`)
}

/** The matching as JSON, piece by piece: a hundred thousand links are too long for one text. */
function* written({ links, twice, unmatched }: Matching): Generator<string> {
  yield '{\n  "links": ['
  for (const [at, link] of links.entries()) yield `${at === 0 ? '' : ','}\n    ${JSON.stringify(link)}`
  yield `${links.length > 0 ? '\n  ' : ''}],\n  "twice": ${JSON.stringify(twice)},\n`
  yield `  "unmatched": ${JSON.stringify(unmatched)}\n}\n`
}

/** What would be linked, asked and found twice in anybody's case; the same as in the extension. */
function main(path: string | undefined): void {
  if (!path) throw new Error(usage)
  const found = read(path)
  const { documents, sightings } = toEntries(found)
  let piece = ''
  for (const text of written(match(documents, sightings, found.decisions))) {
    piece += text
    if (piece.length < 1 << 20) continue
    process.stdout.write(piece)
    piece = ''
  }
  process.stdout.write(piece)
}

try {
  main(process.argv[2])
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
