import { type ComponentChildren, render } from 'preact'
import { useEffect } from 'preact/hooks'
import '../../components/design/tokens.css'
import '../../components/design/base.css'
import '../../components/design/pieces.css'
import { languageOf, TranslateContext } from '../../components/i18n.ts'
import { type Database, openDatabase } from '../../storage/database.ts'
import { defaultSettings, readSettings } from '../../storage/settings.ts'
import { translateFor } from './translate.ts'
import { useLive } from './useLive.ts'

/** Puts a face on the page, in the user's language, over the database. */
export function showFace(face: (db: Database) => ComponentChildren): void {
  const db = openDatabase()
  render(<Face db={db} face={face} />, document.getElementById('face')!)
}

function Face({ db, face }: { db: Database; face: (db: Database) => ComponentChildren }) {
  const settings = useLive(() => readSettings(db), [], defaultSettings)
  const t = translateFor(settings.language)
  useEffect(() => {
    document.documentElement.lang = languageOf(t)
    document.title = t('extensionName')
  }, [settings.language])
  return <TranslateContext.Provider value={t}>{face(db)}</TranslateContext.Provider>
}
