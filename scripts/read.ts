import { readFile } from 'node:fs/promises'
import { JSDOM } from 'jsdom'
import { readGrid } from '../laas/reports/grid/readGrid.ts'
import { read } from '../laas/reports/read.ts'

const [source] = process.argv.slice(2)
const html = await readFile(source!, 'utf8')
const { grid } = await readGrid(new JSDOM(html).window.document)
const reading = read(grid)
console.log(JSON.stringify(reading, null, 1))
