import type { Source } from '../core/source.ts';

/** Sources visited side by side unless told otherwise. */
const SIDE_BY_SIDE = 8;

/**
 * Visits every source once, at most `atOnce` side by side and one at a time per host. What `visit` brings is its own to keep:
 * nothing is gathered here, so a thousand sources need no more memory than eight. A visit that rejects goes to
 * `failed` and the rest go on. Resolves when all are done; after `stop` is aborted no further visit begins.
 */
export async function visitAll(
  sources: readonly Source[],
  visit: (source: Source) => Promise<void>,
  options: {
    readonly atOnce?: number;
    readonly failed?: (source: Source, problem: unknown) => void;
    readonly stop?: AbortSignal;
  } = {},
): Promise<void> {
  const waiting = hostsOf(sources);
  const worker = async (): Promise<void> => {
    for (let queue = waiting.shift(); queue; queue = waiting.shift()) {
      const source = queue.shift();
      if (!source || options.stop?.aborted) continue;
      await visit(source).catch((problem: unknown) => options.failed?.(source, problem));
      if (queue.length > 0) waiting.push(queue);
    }
  };
  const most = Math.max(1, options.atOnce ?? SIDE_BY_SIDE);
  await Promise.all(Array.from({ length: Math.min(most, waiting.length) }, worker));
}

/** The sources by host, hosts with the most to do first so that they do not come last alone. */
function hostsOf(sources: readonly Source[]): Source[][] {
  const hosts = new Map<string, Source[]>();
  for (const source of sources) {
    const host = URL.canParse(source.url) ? new URL(source.url).host : source.url;
    hosts.set(host, [...(hosts.get(host) ?? []), source]);
  }
  return [...hosts.values()].sort((a, b) => b.length - a.length);
}
