import { afterAll, beforeAll } from 'vitest';
import { open } from '../src/store/open.ts';
import { postgresServer, type Server } from './store/postgres.ts';
import { storeSuite } from './store/suite.ts';

let server: Server;
beforeAll(async () => {
  server = await postgresServer();
}, 30_000);
afterAll(() => server.stop());

storeSuite('a store on PostgreSQL', async (clock) => {
  const { url, drop } = await server.database();
  return { open: () => open({ url }, clock, { keys: ['a key that only this test knows, long enough'] }), close: drop };
});
