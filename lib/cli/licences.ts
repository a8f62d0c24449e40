import { readFileSync } from 'node:fs';
import { z } from 'zod';

const LockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

/**
 * `npm run licences`: lists every package under its licence, those that building needs first, then those that only tests
 * need, from `package-lock.json`. What goes into `out/` (fonts, reveal.js) has its licence beside or within it.
 * @returns 1 when a package names none.
 */
export async function main(): Promise<number> {
  const { lines, unnamed } = listLicences(readFileSync('package-lock.json', 'utf8'));
  console.log(lines.join('\n'));
  for (const name of unnamed) console.error(`${name}: names no licence; look into its folder in node_modules`);
  return unnamed.length === 0 ? 0 : 1;
}

/** The packages of a lock file by use and licence, a line each, and those that name no licence. Throws when it is none. */
export function listLicences(lockFile: string): {
  readonly lines: readonly string[];
  readonly unnamed: readonly string[];
} {
  const entries = Object.entries(LockFile.parse(JSON.parse(lockFile)).packages).filter(([path]) => path !== '');
  const packages = entries.map(([path, { version = '', license, dev, devOptional, optional }]) => ({
    name: `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version}`,
    licence: license,
    use: dev || devOptional ? 'tests' : 'building',
    // Built for a platform each: one of them is installed, where that is the platform.
    isForPlatform: optional === true,
  }));
  const lines = ['building', 'tests'].flatMap((use) => {
    const used = packages.filter((one) => one.use === use);
    const licences = [...new Set(used.flatMap(({ licence }) => licence ?? []))].sort();
    return [
      `What ${use === 'tests' ? 'only tests need' : 'building needs'}: ${used.length} packages`,
      ...licences.map((licence) => {
        const under = used.filter((one) => one.licence === licence);
        const names = under.map(({ name, isForPlatform }) => (isForPlatform ? `${name} (some platforms)` : name));
        return `  ${licence} (${under.length}): ${[...new Set(names)].sort().join(', ')}`;
      }),
    ];
  });
  return { lines, unnamed: packages.flatMap(({ name, licence }) => (licence === undefined ? [name] : [])) };
}
