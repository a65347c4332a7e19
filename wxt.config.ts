import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { siteHosts } from './entrypoints/shared/sites.ts'

export const geckoId = 'laas-reentry@laas-reentry.example'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/shared/contentContext.ts', import.meta.url),
        ),
      },
    },
  }),
  zip: { excludeSources: ['tour/**', '.practice/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'th',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: siteHosts,
    // Nothing leaves: the browser itself refuses every request of the extension's pages and background.
    content_security_policy: {
      extension_pages: "default-src 'self'; connect-src 'none'; object-src 'none'; img-src 'self' data:",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: geckoId,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
