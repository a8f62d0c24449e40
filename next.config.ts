import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
import { compileLater } from './lib/cli/compile-later';

compileLater();

/** Where the site will stand on its host: nothing for its root, or a path such as `/on-record`. */
const { BASE_PATH: basePath = '', ONLY: only = '' } = process.env;

/**
 * Next renders pages while building and isn't there when they are read: what it made beforehand is all that is served, as
 * `lib/finish/lay-out-pages.ts` lays it out. With `output: 'export'`, it would compile our code again for each batch.
 */
const config: NextConfig = {
  trailingSlash: true,
  // Pages that are made at different times are of one site.
  generateBuildId: () => 'site',
  basePath,
  images: { unoptimized: true },
  // Each process that makes pages would read the maps of all that it loads; `npm run dev`, which bundles them itself, says
  // where something fails.
  enablePrerenderSourceMaps: false,
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  experimental: {
    // Next leaves one core free; nobody else works while a site is built. The pages of one report alone are made sooner than
    // a second worker has loaded what makes them.
    cpus: Math.min(4, availableParallelism(), only === '' ? 4 : only.split(',').length),
    // Threads share what they were started with, and whoever waits for Next knows what they took.
    workerThreads: true,
    // What a browser would ask Next for ahead of a click, nobody does here: it needn’t be weighed.
    prefetchInlining: false,
    // Each kind of page gets the rules that it needs in few files; by default Next puts those of paper into all.
    cssChunking: { type: 'graph', requestCost: 14_000 },
  },
  turbopack: { root: import.meta.dirname },
  // `npm test` checks types, once, for everything; here it would only make the first start slower.
  typescript: { ignoreBuildErrors: true },
};

export default config;
