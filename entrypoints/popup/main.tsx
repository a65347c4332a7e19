import { showFace } from '../shared/Face.tsx'
import { Progress } from './Progress.tsx'

showFace(db => <Progress db={db} />)
