import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from '../src/store/open.ts';
import { storeSuite } from './store/suite.ts';

storeSuite('a store on SQLite', async (clock) => {
  const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-store-'));
  return {
    open: () => open({ folder }, clock, { keys: ['a key that only this test knows, long enough'] }),
    close: async () => rmSync(folder, { recursive: true }),
  };
});
