import { showFace } from '../shared/Face.tsx'
import { Panel } from './Panel.tsx'

showFace(db => <Panel db={db} />)
