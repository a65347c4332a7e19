import { type Shape, shapeOf } from '../cellText.ts'
import { ownTexts } from '../ownTexts.ts'
import { isOn, plainText } from './sheet.ts'
import { attribute, type XmlHandler } from './xml.ts'

/** More letters than this in the shared texts of a workbook is no report. */
const mostLetters = 100_000_000

/** The texts that cells refer to, in their order (sharedStrings.xml). */
export function stringsReader(): XmlHandler & { strings: string[] } {
  const strings: string[] = []
  const own = ownTexts()
  let text = ''
  let size = 0
  let taking = false
  let phonetic = 0
  return {
    strings,
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic++
      else if (name === 't') taking = phonetic === 0
    },
    close(name) {
      if (name === 't') taking = false
      else if (name === 'rPh') phonetic--
      else if (name === 'si') {
        strings.push(own(plainText(text)))
        size += text.length
        if (size > mostLetters) throw new RangeError('too much')
      }
    },
    text(piece) {
      if (taking) text += piece
    },
  }
}

/** What each style of cell makes of a number, and whether it strikes its text through (styles.xml). */
export function stylesReader(): XmlHandler & { shapes(): Shape[]; struck(): boolean[] } {
  const codes = new Map<number, string>()
  const formats: number[] = []
  const fonts: number[] = []
  const striking = new Set<number>()
  let font = -1
  let within = ''
  return {
    open(name, attributes) {
      if (name === 'numFmt')
        codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode'))
      else if (name === 'cellXfs' || name === 'fonts') within = name
      else if (name === 'font' && within === 'fonts') font++
      else if (name === 'strike' && within === 'fonts' && isOn(attribute(attributes, 'val') || '1'))
        striking.add(font)
      else if (name === 'xf' && within === 'cellXfs') {
        formats.push(Number(attribute(attributes, 'numFmtId')))
        fonts.push(Number(attribute(attributes, 'fontId')))
      }
    },
    close(name) {
      if (name === within) within = ''
    },
    text() {},
    shapes: () => formats.map(id => shapeOf(id, codes.get(id) ?? '')),
    struck: () => fonts.map(id => striking.has(id)),
  }
}

export interface SheetEntry {
  name: string
  relation: string
  isHidden: boolean
}

/** The sheets in their order, and from when dates are counted (workbook.xml). */
export function workbookReader(): XmlHandler & { sheets: SheetEntry[]; from1904(): boolean } {
  const sheets: SheetEntry[] = []
  let from1904 = false
  return {
    sheets,
    from1904: () => from1904,
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isOn(attribute(attributes, 'date1904'))
      if (name !== 'sheet') return
      const isHidden = /hidden/i.test(attribute(attributes, 'state'))
      sheets.push({ name: attribute(attributes, 'name'), relation: attribute(attributes, 'id'), isHidden })
    },
    close() {},
    text() {},
  }
}

/** Where the parts of a part lie, by their ids (….rels). */
export function relationsReader(): XmlHandler & { relations: Map<string, { type: string; target: string }> } {
  const relations = new Map<string, { type: string; target: string }>()
  return {
    relations,
    open(name, attributes) {
      if (name !== 'Relationship') return
      const type = attribute(attributes, 'Type').replace(/^.*\//, '')
      relations.set(attribute(attributes, 'Id'), { type, target: attribute(attributes, 'Target') })
    },
    close() {},
    text() {},
  }
}
