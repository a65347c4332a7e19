import { defineConfig } from 'wxt'
import { siteHosts } from './entrypoints/shared/sites.ts'

export const geckoId = 'laas-reentry@laas-reentry.example'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
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
