import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';

/** Where the site will stand on its host: nothing for its root, or a path such as `/on-record`; and where it is made. */
const { BASE_PATH: basePath = '', SITE_FOLDER: distDir } = process.env;

/** Next renders pages while building and isn't there when they are read: what it exports is all that is served. */
const config: NextConfig = {
  output: 'export',
  // With `output: 'export'`, this is where the export goes. Our build says so, and only to Next's: when it serves while
  // one edits, Next would write the folder into tsconfig.json.
  ...(distDir !== undefined && { distDir }),
  trailingSlash: true,
  // Pages that are made at different times are of one site.
  generateBuildId: () => 'site',
  basePath,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // Next leaves one core free; nobody else works while a site is built.
  experimental: {
    cpus: Math.min(4, availableParallelism()),
    // Each kind of page gets the rules that it needs in few files; by default Next puts those of paper into all.
    cssChunking: { type: 'graph', requestCost: 14_000 },
  },
  turbopack: { root: import.meta.dirname },
  // `npm test` checks types, once, for everything; here it would only make the first start slower.
  typescript: { ignoreBuildErrors: true },
};

export default config;
