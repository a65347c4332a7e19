import * as z from 'zod/mini'

// zod 4 probes `new Function`, which the extension's content security policy forbids.
z.config({ jitless: true })

export { z }
