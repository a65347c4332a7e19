import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openFaces } from './open.ts'

/** `node scripts/faces/pictures.ts <folder> [name]`: every face in both languages and themes, as pictures. */
const [folder, part = ''] = process.argv.slice(2)
if (!folder) throw new Error('which folder?')
mkdirSync(folder, { recursive: true })
const { page, faces, show, close } = await openFaces()
try {
  for (const face of faces.filter(({ name }) => name.includes(part))) {
    for (const language of ['th', 'en']) {
      for (const theme of ['light', 'dark']) {
        await show(face, language, theme)
        await page.screenshot({ path: join(folder, `${face.name}-${language}-${theme}.png`), fullPage: true })
      }
    }
  }
} finally {
  await close()
}
