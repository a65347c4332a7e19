import { render } from 'preact'
import '../../components/design/base.css'
import '../../components/design/pieces.css'
import { type Language, TranslateContext, tableTranslate } from '../../components/i18n.ts'
import en from '../../locales/en.json'
import th from '../../locales/th.json'
import { faces } from './faces.tsx'
import { Gallery } from './Gallery.tsx'

/** `?face=panel-form&lang=en&theme=dark` shows that face alone, as wide as its window; without, the gallery. */
const query = new URLSearchParams(location.search)
const language: Language = query.get('lang') === 'en' ? 'en' : 'th'
const theme = query.get('theme')
const face = faces.find(one => one.name === query.get('face'))

document.documentElement.lang = language
if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
render(
  <TranslateContext.Provider value={tableTranslate(language === 'en' ? en : th)}>
    {face ? (
      face.show()
    ) : (
      <Gallery language={language} theme={theme ?? 'system'} chosen={query.get('chosen')} />
    )}
  </TranslateContext.Provider>,
  root,
)
