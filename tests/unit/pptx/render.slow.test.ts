import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDeck } from './open-deck';

const found = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
if (!found) console.log('LibreOffice (soffice) isn’t installed here: the PowerPoint file isn’t rendered.');

test.skipIf(!found)(
  'LibreOffice opens the file and renders every slide',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deck-'));
    try {
      const { bytes, deck } = await openDeck();
      writeFileSync(join(folder, 'deck.pptx'), bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'deck.pptx')],
        {
          stdio: 'ignore',
          timeout: 150_000,
        },
      );
      expect(existsSync(join(folder, 'deck.pdf'))).toBe(true);
      const pages = readFileSync(join(folder, 'deck.pdf'), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(pages).toHaveLength(deck.slides.length);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  180_000,
);
