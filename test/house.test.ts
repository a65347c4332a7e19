import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knownForms } from '../laas/forms/known/index.ts'
import { knownReports } from '../laas/reports/known/index.ts'

const rooms = [
  'entrypoints',
  'components',
  'flows',
  'messages',
  'storage',
  'laas',
  'replica',
  'scripts',
  'test',
]
const files = globSync(`{${rooms.join(',')}}/**/*.{ts,tsx,mjs,cjs}`).map(path => path.replaceAll('\\', '/'))
const text = (file: string) => readFileSync(file, 'utf8')

/** Everything a file imports: paths from the root, or names of packages. Types that are gone at run time are told apart. */
function importsOf(file: string): { target: string; type: boolean }[] {
  const found = text(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/g,
  )
  const dynamic = text(file).matchAll(/(?<!typeof )\bimport\(\s*['"]([^'"]+)['"]/g)
  const at = (target: string) =>
    target.startsWith('.') ? normalize(join(dirname(file), target)).replaceAll('\\', '/') : target
  return [
    ...[...found].map(match => ({ target: at(match[2]!), type: match[1] !== undefined })),
    ...[...dynamic].map(match => ({ target: at(match[1]!), type: false })),
  ]
}

const isPackage = (target: string) => !rooms.some(room => target.startsWith(`${room}/`))

/** For each room what it may import from, the most particular room first. */
const mayImport: [room: string, allowed: RegExp][] = [
  ['laas/thai/', /^laas\/thai\//],
  ['laas/documents/', /^laas\/(thai|documents)\//],
  ['laas/page/', /^laas\/page\//],
  ['laas/forms/', /^laas\/(thai|documents|page|forms)\//],
  ['laas/reports/files/', /^laas\/(thai|documents|reports)\/|^@e965\/xlsx$|^papaparse$|^pdfjs-dist/],
  ['laas/reports/', /^laas\/(thai|documents|page|reports)\//],
  ['laas/matching/', /^laas\/(thai|documents|matching)\//],
  ['storage/', /^(storage|schema|laas\/documents)\/|^dexie$/],
  ['schema/', /^schema\/|^zod(\/mini)?$/],
  ['messages/', /^(messages|schema|laas)\//],
  ['content/', /^(content|messages|laas)\/|^wxt\//],
  ['components/', /^(components|laas|locales)\/|^preact(\/|$)/],
  ['flows/', /^(flows|storage|messages|laas)\/|^dexie$/],
  ['replica/', /^replica\/|^node:|^selfsigned$/],
]

const roomOf = (file: string) => mayImport.find(([room]) => file.startsWith(room))?.[0]

describe('imports run downwards', () => {
  for (const [room, allowed] of mayImport) {
    it(room, () => {
      const wrong = files
        .filter(file => roomOf(file) === room)
        .flatMap(file => importsOf(file).map(each => ({ file, ...each })))
        .filter(({ target, type }) => !allowed.test(target) && !mayKnowTheType(room, target, type))
        .map(({ file, target }) => `${file} → ${target}`)
      expect(wrong).toEqual([])
    })
  }

  it('nothing that is built in knows the tests, the scripts or the practice site', () => {
    const wrong = files
      .filter(file => !/^(test|scripts|replica)\//.test(file))
      .flatMap(file => importsOf(file).map(({ target }) => `${file} → ${target}`))
      .filter(line => /→ (test|scripts|replica)\//.test(line))
    expect(wrong).toEqual([])
  })
})

it('no file needs, by whatever way, one that needs it', () => {
  const needs = new Map(files.map(file => [file, importsOf(file).map(({ target }) => target)]))
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, way: string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (done.has(file) || way.includes(file)) return
    for (const target of needs.get(file) ?? []) visit(target, [...way, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

/** What is stored has its shape from where it is made; a type leaves nothing behind in the build. */
function mayKnowTheType(room: string, target: string, type: boolean): boolean {
  return type && ['storage/', 'components/'].includes(room) && /^(laas|components)\//.test(target)
}

/** Every file that ends up in a content script. */
function reachable(from: string[]): Set<string> {
  const seen = new Set<string>()
  const todo = [...from]
  while (todo.length > 0) {
    const file = todo.pop()!
    if (seen.has(file)) continue
    seen.add(file)
    if (isPackage(file)) continue
    for (const { target, type } of importsOf(file)) if (!type) todo.push(target)
  }
  return seen
}

describe('content scripts', () => {
  const scripts = files.filter(file => /^entrypoints\/[^/]+\.content\/index\.tsx?$/.test(file))

  it('are found', () => expect(scripts.length).toBeGreaterThan(0))

  for (const script of scripts) {
    it(`${script} holds no database and no schemas`, () => {
      const heavy = [...reachable([script])].filter(target =>
        /^(dexie|zod|preact|pdfjs-dist|papaparse|@e965\/xlsx)\b|^storage\//.test(target),
      )
      expect(heavy).toEqual([])
    })
  }
})

const extension = files.filter(file =>
  /^(entrypoints|content|components|flows|messages|schema|storage|laas)\//.test(file),
)

/** What the extension never does, and the files that may name it, each for the reason given. */
const forbidden: [name: string, pattern: RegExp, allowed: string[]][] = [
  ['submits a form', /\.requestSubmit\b|\.submit\s*\(/, []],
  ['sends anything', /\bfetch\s*\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|\bEventSource\b/, []],
  [
    'reads text as markup',
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write\s*\(|dangerouslySetInnerHTML/,
    [],
  ],
  ['runs text', /\beval\s*\(|new Function\b/, []],
  // A key pressed by the person in the extension's own pages is read there, never sent.
  ['presses Enter', /new KeyboardEvent[^\n]*Enter|key:\s*['"]Enter['"]|keyCode:\s*13/, []],
]

describe('the extension never', () => {
  for (const [name, pattern, allowed] of forbidden) {
    it(name, () => {
      const found = extension.filter(
        file => pattern.test(withoutComments(text(file))) && !allowed.includes(file),
      )
      expect(found).toEqual([])
    })
  }

  it('asks the browser for anything outside of its own rooms', () => {
    const found = files
      .filter(file => /^(laas|components|messages|schema|storage)\//.test(file))
      .filter(file =>
        /\b(browser|chrome)\.(runtime|tabs|storage|scripting|i18n|permissions)\b/.test(
          withoutComments(text(file)),
        ),
      )
    expect(found).toEqual([])
  })

  it('asks for more hosts than its sites', () => {
    expect(text('wxt.config.ts')).not.toMatch(/<all_urls>|'\*:\/\/\*\//)
  })
})

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, '')

describe('files', () => {
  it('are not over 400 lines', () => {
    const long = files.filter(file => text(file).split('\n').length > 401)
    expect(long).toEqual([])
  })

  it('put something in the place of a module only where tests do not share modules', () => {
    const mocking = globSync('test/**/*.test.{ts,tsx}').filter(file => /\bvi\.(do)?mock\(/i.test(text(file)))
    expect(mocking.filter(file => !/^test\/(content|entrypoints)\//.test(file))).toEqual([])
  })

  it('import by relative paths with their ending', () => {
    const bare = files
      .flatMap(file => importsOf(file).map(({ target }) => `${file} → ${target}`))
      .filter(line => rooms.some(room => line.includes(`→ ${room}/`)))
      .filter(line => !/\.(ts|tsx|mjs|cjs|json|css|html)(\?\w+)?$/.test(line))
    expect(bare).toEqual([])
  })
})

describe('locales', () => {
  const thai = Object.keys(JSON.parse(text('locales/th.json')))
  const english = Object.keys(JSON.parse(text('locales/en.json')))

  it('have the same keys', () => expect(thai.toSorted()).toEqual(english.toSorted()))

  it('say every problem and reason that the domain can give', () => {
    const codes = extension
      .filter(file => /^(laas|storage|flows)\//.test(file))
      .flatMap(file => {
        const prefix = file.startsWith('laas/matching/') ? 'reason' : 'problem'
        const code = withoutComments(text(file))
        const named = [...code.matchAll(/\bcode:\s*'([a-zA-Z]+)'/g)].map(match => `${prefix}_${match[1]}`)
        const made = [...code.matchAll(/\b(?:problem|stop|flag)\(\s*'([a-zA-Z]+)'/g)].map(
          match => `problem_${match[1]}`,
        )
        return [...named, ...made].map(key => `${key} (${file})`)
      })
    expect(codes.length).toBeGreaterThan(20)
    const missing = codes.filter(line => !thai.includes(line.split(' ')[0]!))
    expect(missing).toEqual([])
  })
})

describe('page maps', () => {
  const maps = [
    ...knownReports.map(map => ({ ...map, room: 'reports' })),
    ...knownForms.map(map => ({ ...map, room: 'forms' })),
  ]
  // The tests beside go through every report and form of the practice site, one by one.
  const practised = files.filter(file => /^replica\/(reports|forms)\//.test(file)).map(text)

  for (const { id, titles, room } of maps) {
    it(`${id} is checked against pages`, () => {
      const tests = globSync(`test/laas/${room}/**/*.test.ts`).map(text)
      const isNamed = tests.some(test => test.includes(`'${id}'`))
      const isPractised = practised.some(page => titles.some(title => page.includes(`'${title}'`)))
      expect(tests.length > 0 && (isNamed || isPractised)).toBe(true)
    })
  }
})
