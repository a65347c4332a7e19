import type { Database } from './database.ts'
import type { Run, Walk } from './types.ts'

/** The run that is being walked in a tab, whether it runs or waits (for a login, for a reload). */
export async function walkOfTab(db: Database, tab: number): Promise<Run | null> {
  const runs = await db.runs.where('walk.tab').equals(tab).toArray()
  return runs.find(run => run.walk?.status === 'running' || run.walk?.status === 'waiting') ?? null
}

/** Changes the walk of a run where there is one that is not over; returns it as it then stands. */
export async function changeWalk(db: Database, run: string, change: Partial<Walk>): Promise<Walk | null> {
  return db.transaction('rw', db.runs, async () => {
    const stored = await db.runs.get(run)
    if (!stored?.walk) return null
    const walk = { ...stored.walk, ...change }
    await db.runs.put({ ...stored, walk })
    return walk
  })
}
