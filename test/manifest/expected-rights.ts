const POLICY = [
  "default-src 'none'",
  // Its own files: the worker reads the bundled pack.
  "connect-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Of assets/news-sites.json: a site more is a right more. */
const LISTED_SITES = '412 patterns, 121609fb5e6d270e';

const BOTH = {
  content_scripts: [
    {
      js: ['src/content/watch/main.js'],
      matches: LISTED_SITES,
      run_at: 'document_start',
    },
  ],
  // The worker injects the later stages there; no other site than those of the content script.
  host_permissions: LISTED_SITES,
  // Asked for in the very click that needs it.
  optional_host_permissions: ['*://*/*'],
  content_security_policy: { extension_pages: POLICY },
};

/** What the built manifests may ask for, and nothing else (see `rightsOf`). */
export const EXPECTED_RIGHTS = {
  chromium: {
    ...BOTH,
    background: { service_worker: 'service-worker-loader.js', type: 'module' },
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ],
    minimum_chrome_version: '140',
    storage: { managed_schema: 'managed-settings.schema.json' },
  },
  firefox: {
    ...BOTH,
    background: { scripts: ['service-worker-loader.js'], type: 'module' },
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    browser_specific_settings: {
      gecko: {
        id: 'sidelight@sidelight.example',
        strict_min_version: '147.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '147.0' },
    },
  },
} as const;
