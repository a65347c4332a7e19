import { unshift } from './shifted.ts'

// Zero-width, bidirectional and other invisible characters: old pages and hostile cells carry them.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g

/** One way of writing each Thai syllable: ำ in one piece, vowel before tone mark, แ not as two เ. */
function composeThai(s: string): string {
  return unshift(s)
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/([\u0e48-\u0e4b])\u0e4d\u0e32/g, '$1\u0e33')
    .replace(/\u0e33([\u0e48-\u0e4b])/g, '$1\u0e33')
    .replace(/([\u0e48-\u0e4c])([\u0e31\u0e34-\u0e39])/g, '$2$1')
    .replace(/([\u0e31\u0e34-\u0e39\u0e47-\u0e4e])\1+/g, '$1')
    .replace(/เเ/g, 'แ')
}

// Most cells are tidy already, and there are a hundred thousand of them: one look tells.
const plain = /[^\u0020-\u007e\u0e00-\u0e7f]/
const composed =
  /\u0e4d|\u0e33[\u0e48-\u0e4b]|[\u0e48-\u0e4c][\u0e31\u0e34-\u0e39]|([\u0e31\u0e34-\u0e39\u0e47-\u0e4e])\1|เเ/
const spaced = /^\s|\s$|\s\s|[^\S ]/

/**
 * Text as a person sees it: invisible characters gone, every kind of white space one space, Thai
 * syllables in one spelling. Digits, case and punctuation stay.
 */
export function tidyText(s: string): string {
  let text = s
  // Not NFKC: it takes ำ apart.
  if (plain.test(text)) text = composeThai(text.replace(invisible, '').replace(control, '')).normalize('NFC')
  else if (composed.test(text)) text = composeThai(text)
  return spaced.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}
