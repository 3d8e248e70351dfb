import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { House } from './house.ts';
import { ANSWER_CLASSES, type Pulse } from './pulse.ts';

/** A server for whoever watches over the bot. */
export type Health = { readonly port: number; close(): Promise<void> };

/** Without a tick for so long (ms) the process hangs; without an answer of the store for so long it is not ready. */
const SILENT = 180_000;
const PATIENCE = 2000;

type Metric = {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter' | 'histogram';
  readonly lines: readonly (readonly [suffix: string, value: number])[];
};

/** Metrics as Prometheus reads them (its text format 0.0.4). */
export function exposition(metrics: readonly Metric[]): string {
  return metrics
    .map(({ name, help, type, lines }) => {
      const rows = lines.map(([suffix, value]) => `${name}${suffix} ${value}`);
      return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...rows, ''].join('\n');
    })
    .join('');
}

const plain = (name: string, help: string, value: number, type: 'gauge' | 'counter' = 'gauge'): Metric => ({
  ...{ name, help, type },
  lines: [['', value]],
});

function ownMetrics(beat: Pulse): readonly Metric[] {
  const { p50, p99, max } = beat.loop();
  const memory = process.memoryUsage();
  const { answers } = beat;
  const classes = ANSWER_CLASSES.map((most, i) => {
    const bound = most === Infinity ? '+Inf' : String(most / 1000);
    return [`_bucket{le="${bound}"}`, answers.upTo[i] ?? 0] as const;
  });
  return [
    plain('process_resident_memory_bytes', 'Resident memory.', memory.rss),
    plain('nodejs_heap_size_used_bytes', 'Heap in use.', memory.heapUsed),
    plain(
      'process_cpu_seconds_total',
      'Processor time.',
      process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
      'counter',
    ),
    {
      ...{ name: 'tiltwatch_event_loop_delay_seconds', help: 'How late the event loop comes.', type: 'gauge' },
      lines: [
        ['{quantile="0.5"}', p50 / 1000],
        ['{quantile="0.99"}', p99 / 1000],
        ['{quantile="1"}', max / 1000],
      ],
    },
    {
      ...{ name: 'tiltwatch_answer_seconds', help: 'Time to answer a line.', type: 'histogram' },
      lines: [...classes, ['_sum', answers.sum / 1000], ['_count', answers.count]],
    },
    plain('tiltwatch_answers_failed_total', 'Lines that could not be answered.', answers.failed, 'counter'),
  ];
}

async function storeMetrics(house: House): Promise<readonly Metric[]> {
  const [counts, states, articles] = await Promise.all([
    house.store.outbox.count(),
    house.store.sources.states(),
    house.store.articles.count(),
  ]);
  const [oldest] = await house.store.outbox.inState('queued', 1);
  const waited = oldest ? Math.max(0, house.clock.now() - Math.max(oldest.queued, oldest.after ?? 0)) : 0;
  return [
    {
      ...{ name: 'tiltwatch_deliveries', help: 'Deliveries by state.', type: 'gauge' },
      lines: Object.entries(counts).map(([state, n]) => [`{state="${state}"}`, n] as const),
    },
    plain('tiltwatch_oldest_delivery_seconds', 'How long the oldest queued delivery has been due.', waited / 1000),
    plain('tiltwatch_sources', 'Sources visited so far.', states.length),
    plain('tiltwatch_sources_failing', 'Sources whose last visit failed.', states.filter((s) => s.failures > 0).length),
    plain('tiltwatch_articles', 'Articles kept.', articles),
  ];
}

/** Why the process is not ready, as a sentence; undefined when it is. */
async function notReady(house: House): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((done) => (timer = setTimeout(() => done('the store does not answer'), PATIENCE)));
  const asked = house.store.alerts.version().then(
    () => undefined,
    (thrown: unknown) => `the store fails: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
  );
  const store = await Promise.race([asked, late]).finally(() => clearTimeout(timer));
  const away = house.surfaces.map((s) => s.describe()).filter((line) => /not connected|lost|disconnected/.test(line));
  return store ?? (away.length > 0 ? away.join('; ') : undefined);
}

/** Serves /healthz (the process turns), /readyz (store and connections answer) and /metrics. Port 0 takes a free one. */
export async function startHealth(
  at: { readonly host: string; readonly port: number },
  house: House,
  beat: Pulse,
): Promise<Health> {
  const say = (response: ServerResponse, status: number, body: string) =>
    void response.writeHead(status, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(body);
  const routes: Readonly<Record<string, (response: ServerResponse) => Promise<void>>> = {
    async '/healthz'(response) {
      const hangs = beat.sinceTick() > SILENT;
      say(response, hangs ? 503 : 200, hangs ? 'the clock has stopped\n' : 'ok\n');
    },
    async '/readyz'(response) {
      const why = await notReady(house);
      say(response, why === undefined ? 200 : 503, `${why ?? 'ok'}\n`);
    },
    async '/metrics'(response) {
      say(response, 200, exposition([...ownMetrics(beat), ...(await storeMetrics(house))]));
    },
  };
  const server = createServer((request, response) => {
    const route = routes[(request.url ?? '').split('?')[0] ?? ''];
    if (!route) return say(response, 404, 'There are /healthz, /readyz and /metrics.\n');
    route(response).catch((thrown: unknown) =>
      say(response, 500, `${thrown instanceof Error ? thrown.message : String(thrown)}\n`),
    );
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(at.port, at.host, done);
  });
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { port: (server.address() as AddressInfo).port, close };
}
