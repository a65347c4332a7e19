import { startReplica } from '../replica/replica.ts'
import { launchBrowser } from '../test/e2e/harness/launch.ts'
import { capturing } from './pictures/capturing.ts'
import { closing } from './pictures/closing.ts'
import { desk } from './pictures/desk.ts'
import { entering } from './pictures/entering.ts'
import { files } from './pictures/files.ts'
import { teaching } from './pictures/teaching.ts'
import { teachingForm } from './pictures/teachingForm.ts'
import { buildIfOlder } from './setup/build.ts'

/** `npm run pictures`: every picture of the documentation, of the real extension on the practice site. */
buildIfOlder('chromium')
const replica = await startReplica({ sessionMinutes: 60, delay: [50, 100] })
const launched = await launchBrowser('chromium', { proxyPort: replica.proxyPort })
try {
  await capturing(replica, launched)
  await entering(replica, launched)
  await desk(launched)
  await files(replica, launched)
  await closing(launched)
  await teaching(replica, launched)
  await teachingForm(replica, launched)
} finally {
  await launched.close()
  await replica.close()
}
