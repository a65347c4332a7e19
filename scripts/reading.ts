import { writeFileSync } from 'node:fs'
import { measureDresses } from '../test/laas/reports/measured/dresses.ts'
import { measureFiles } from '../test/laas/reports/measured/files.ts'
import { measure, verdicts } from '../test/laas/reports/measured/measure.ts'

const usage = 'npm run reading -- [mutations] [seed]'
const [count, seed] = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 2567)]
if (!(count > 0) || !Number.isInteger(seed)) {
  console.error(usage)
  process.exit(2)
}

const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
const table = (heads: string[], rows: (string | number)[][]) =>
  [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')

const shown = await measureDresses()
const files = await measureFiles()
const mutated = measure(count, seed, (verdict, about) => {
  if (verdict === 'silent') console.log(`silent: ${about}`)
})
const sum = (verdict: (typeof verdicts)[number]) =>
  mutated.reduce((total, { counts }) => total + counts[verdict], 0)
const cell = ({ right, all, wrong, silent, status }: (typeof shown)[number]['cells'][number]) =>
  all === 0
    ? status
    : right === all
      ? `${all}`
      : `**${right}/${all}**${wrong ? `, ${wrong} flagged` : ''}${silent ? `, ${silent} SILENT` : ''}`

writeFileSync(
  'docs/reading.md',
  `# How well reports are read

Written by \`npm run reading -- ${count} ${seed}\` from the code as it stands; nothing in it is typed by hand.

## Every known report in every viewer and file

Each cell counts the documents that come out right in number, date, amount, party, state and the sums of their lines, of all
that the practice office's report prints. A bold cell is not whole; *flagged* documents are others than the paper's, and
the run says that it is incomplete. Reports without documents (balances, ledgers) show their proof instead.

The viewers are written in the style of other people's software (\`test/laas/reports/dress\`), none of them is the practice site's.

${table(
  ['report', ...shown[0]!.cells.map(({ viewer }) => viewer)],
  shown.map(({ report, cells }) => [report, ...cells.map(cell)]),
)}

Files, each the whole report:

${table(
  ['report', ...files[0]!.cells.map(({ viewer }) => viewer)],
  files.map(({ report, cells }) => [report, ...cells.map(cell)]),
)}

Documents whose lines go over the end of a page are joined from the pages that follow one another, as they are where pages are
stored, in whatever order they were captured; while the next page is missing their amount stays empty, and the run says so.

## Mutations

${count} seeded changes (seed ${seed}) to runs of the fourteen reports that print documents. *right*: the documents are those of the whole report,
the change did not matter. *flagged*: they are others, and the reading says so: a problem, or a proof that is not complete.
*unprovable*: others, in a report that prints no totals at all (ใบนำส่ง, ใบผ่าน); the capture says that it proves nothing.
*undetectable*: others, and nothing on the pages contradicts them. *silent*: others, something contradicts them, and nothing is said.

${table(
  ['change', ...verdicts],
  [
    ...mutated.map(({ name, counts }) => [name, ...verdicts.map(verdict => counts[verdict])]),
    ['**all**', ...verdicts.map(verdict => `**${sum(verdict)}**`)],
  ],
)}

*Undetectable* is told by an oracle that does not know the reader (\`test/laas/reports/measured/contradicted.ts\`). A digit in a name
contradicts nothing: no other cell repeats the name. A digit in a day does where the day leaves the order of a sorted list, the
period, or the fiscal year of its number. A digit in a number does where the number leaves its order, occurs twice, or is
written unlike the others. Sums and places in the list are always contradicted, by totals and by their neighbours. What is left can only be found against
another report or the paper itself.
`,
)
console.log(verdicts.map(verdict => `${verdict} ${sum(verdict)}`).join(', '))
process.exitCode = sum('silent') > 0 ? 1 : 0
