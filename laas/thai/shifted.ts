const shifted =
  'ฐ\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4cญ\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a'

/** Windows and PDF fonts place shifted vowels and tone marks at U+F700–F71A: each is put back to its own letter. */
export const unshift = (s: string): string =>
  s.replace(/[\uf700-\uf71a]/g, c => shifted[c.charCodeAt(0) - 0xf700]!)
