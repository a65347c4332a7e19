import { monthName, shortDate } from '../../components/format.ts'
import { languageOf, type MessageKey, type Translate } from '../../components/i18n.ts'
import { type Kind, kinds } from '../../laas/documents/kinds.ts'
import { knownForms } from '../../laas/forms/known/index.ts'
import type { LogEntry } from '../../storage/types.ts'

/** A log entry as a key of the locales (`log_<code>`) and what fills it: `$1` the document, the rest what was done. */
export interface Words {
  code: string
  values: string[]
}

/** What is kept of an entry is short; here it becomes what an accountant would say. */
export function wordsOf(
  t: Translate,
  entry: Pick<LogEntry, 'what' | 'document' | 'sighting' | 'why'>,
): Words {
  const { what, why } = entry
  const document = documentWords(t, entry.document)
  const words = (code: string, ...rest: string[]): Words => ({ code, values: [document, ...rest] })
  switch (what) {
    case 'matched': {
      const [kind, count] = why.split(' ')
      return isKind(kind) ? words('matchedKind', t(`kind_${kind}`), count ?? '') : words(what, why)
    }
    case 'captured': {
      const [, title, page, added] = /^(.*) (\d*) \+(\d+)$/.exec(why) ?? []
      if (title === undefined) return words(what, why)
      return page ? words('capturedPage', title, page, added!) : words('capturedWhole', title, added!)
    }
    case 'planStarted': {
      const title = knownForms.find(({ id }) => id === why)?.titles[0]
      return title ? words('planStartedIn', title) : words(what, why)
    }
    case 'saved':
      return why === '' ? words('savedUnnumbered') : words(what, why)
    case 'linked':
    case 'rejected':
    case 'undone': {
      const number = sightingNumber(entry.sighting)
      return number ? words(`${what}Number`, number) : words(what, why)
    }
    case 'noneSaid':
    case 'noneUnsaid': {
      const [kind, month = ''] = why.split(' ')
      return isKind(kind)
        ? words(what, `${t(`kind_${kind}`)} ${monthName(month, languageOf(t))}`)
        : words(what, why)
    }
    case 'gapsChanged':
      return words(
        what,
        why.replace(/\d{4}-\d\d-\d\d/g, day => shortDate(day, languageOf(t))),
      )
    case 'wentOn':
      return isKind(why) ? words('wentOnKind', t(`kind_${why}`)) : words(what, why)
    case 'replaced':
      return words(
        what,
        listOf(why)
          .map(field => fieldWords(t, field))
          .join(', '),
      )
    case 'optionTaught':
    case 'optionDoubted':
    case 'optionForgotten': {
      const [field = '', from = '', to = ''] = listOf(why)
      return { code: what, values: [fieldWords(t, field), from, to] }
    }
    default:
      return words(what, why)
  }
}

const isKind = (text: string | undefined): text is Kind => kinds.some(kind => kind === text)

/** Its kind and number; where it has no number its date and party. Ids of documents are made of these. */
function documentWords(t: Translate, id: string | null): string {
  const [, kind, date, , number, party] = (id ?? '').split('|')
  if (!isKind(kind)) return ''
  const told = number || [date && shortDate(date, languageOf(t)), party].filter(Boolean).join(' ')
  return `${t(`kind_${kind}`)} ${told || t('number_none')}`
}

/** The number that the system gave it; '' where its list shows none. */
function sightingNumber(id: string | null): string {
  const parts = (id ?? '').split('|')
  return parts[0] === 's' && isKind(parts[1]) ? (parts[2] ?? '') : ''
}

function fieldWords(t: Translate, field: string): string {
  const key = `field_${field}`
  const text = t(key as MessageKey)
  return text === '' || text === key ? field : text
}

function listOf(why: string): string[] {
  try {
    const list: unknown = JSON.parse(why)
    return Array.isArray(list) ? list.map(String) : [why]
  } catch {
    return [why]
  }
}
