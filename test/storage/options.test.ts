import { describe, expect, it } from 'vitest'
import { exportBackup } from '../../storage/backup.ts'
import { OptionFileError, readOptionFile, writeOptionFile } from '../../storage/optionFile.ts'
import { doubtOption, optionId, takeOptions, taughtFor, teachOption } from '../../storage/options.ts'
import { importBackup } from '../../storage/restore.ts'
import { newOffice } from './office.ts'

const answer = { field: 'plan' as const, from: 'แผนเดิม', to: 'แผนใหม่', value: null }
const never = new AbortController().signal

describe('a taught option', () => {
  it('is named by its field and old name, spaces and case apart, tone marks not', () => {
    expect(optionId('plan', 'แผน เดิม A')).toBe(optionId('plan', ' แผนเดิม a '))
    expect(optionId('plan', 'ค่า')).not.toBe(optionId('plan', 'ค้า'))
    expect(optionId('plan', 'ก')).not.toBe(optionId('job', 'ก'))
  })

  it('is found for the name as a document writes it', async () => {
    const db = newOffice()
    await teachOption(db, answer)
    expect(await taughtFor(db, [{ field: 'plan', from: 'แผน เดิม' }])).toMatchObject([
      { asked: 'แผน เดิม', to: 'แผนใหม่', others: [] },
    ])
    expect(await taughtFor(db, [{ field: 'job', from: 'แผนเดิม' }])).toEqual([])
  })

  it('told once more is the same, told otherwise is doubted and says what it was', async () => {
    const db = newOffice()
    await teachOption(db, answer)
    await teachOption(db, answer)
    expect(await db.log.count()).toBe(1)
    await teachOption(db, { ...answer, to: 'แผนอื่น' })
    expect(await db.options.toArray()).toMatchObject([{ to: 'แผนอื่น', others: ['แผนใหม่'] }])
    await doubtOption(db, 'plan', 'แผนเดิม', 'แผนที่สาม')
    await doubtOption(db, 'plan', 'ไม่รู้จัก', 'แผนที่สาม')
    expect(await db.options.toArray()).toMatchObject([{ others: ['แผนใหม่', 'แผนที่สาม'] }])
  })
})

describe('taught options as a file', () => {
  it('come out as they went in', async () => {
    const [from, to] = [newOffice(), newOffice()]
    await teachOption(from, answer)
    const file = writeOptionFile(await from.options.toArray())
    expect(await takeOptions(to, await readOptionFile(file))).toBe(1)
    expect(await to.options.toArray()).toEqual(await from.options.toArray())
    expect(await takeOptions(to, await readOptionFile(file))).toBe(0)
    expect(await to.options.toArray()).toEqual(await from.options.toArray())
  })

  it('that say otherwise than what is known here make it doubtful', async () => {
    const [from, to] = [newOffice(), newOffice()]
    await teachOption(from, { ...answer, to: 'แผนอื่น' })
    await teachOption(to, answer)
    await takeOptions(to, await readOptionFile(writeOptionFile(await from.options.toArray())))
    expect(await to.options.toArray()).toMatchObject([{ to: 'แผนใหม่', others: ['แผนอื่น'] }])
  })

  it.each([
    ['no file of options', '{}', 'optionsUnreadable'],
    ['no JSON', 'x', 'optionsUnreadable'],
    ['a newer one', '{"format":"laas-reentry-options","version":9,"options":[]}', 'optionsNewer'],
    [
      'one with a field that nobody knows',
      JSON.stringify({
        format: 'laas-reentry-options',
        version: 1,
        options: [{ ...answer, field: 'secret', others: [], at: '' }],
      }),
      'optionsUnreadable',
    ],
  ])('are refused from %s', async (_, text, code) => {
    const refused = readOptionFile(new Blob([text]))
    await expect(refused).rejects.toBeInstanceOf(OptionFileError)
    await expect(refused).rejects.toMatchObject({ code })
  })

  it('travel in a backup', async () => {
    const [from, to] = [newOffice(), newOffice()]
    await teachOption(from, answer)
    const backup = await exportBackup(from, () => {}, never)
    await importBackup(to, backup, () => {}, never)
    expect(await to.options.toArray()).toEqual(await from.options.toArray())
  })
})
