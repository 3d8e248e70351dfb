import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a fake reads it: the JSON body, and the files of a multipart one. */
export type Heard = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly raw: Buffer;
  readonly body: Record<string, unknown>;
  readonly files: readonly { readonly field: string; readonly name: string; readonly bytes: Uint8Array }[];
};

/** An answer: a status with JSON or text, or a socket hung up before (`hangUp`) or after (`then`) the work was done. */
export type Said = {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly hangUp?: true;
  /** What happens before the answer is written: a delay, or the end of whoever asked. */
  readonly wait?: () => Promise<unknown>;
};

/** Reads a body of JSON, a form or a multipart form, as their content type says. */
export async function heardOf(req: IncomingMessage): Promise<Heard> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const url = new URL(req.url ?? '/', 'http://fake');
  const type = req.headers['content-type'] ?? '';
  const base = { method: req.method ?? 'GET', path: decodeURIComponent(url.pathname), query: url.searchParams, raw };
  const rest = { ...base, headers: req.headers };
  if (type.startsWith('multipart/form-data')) return { ...rest, ...(await multipart(raw, type)) };
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { ...rest, body: Object.fromEntries(new URLSearchParams(raw.toString('utf8'))), files: [] };
  }
  const isJson = type.startsWith('application/json') && raw.length > 0;
  return { ...rest, body: isJson ? (JSON.parse(raw.toString('utf8')) as Record<string, unknown>) : {}, files: [] };
}

async function multipart(raw: Buffer, type: string): Promise<Pick<Heard, 'body' | 'files'>> {
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData();
  const files: { field: string; name: string; bytes: Uint8Array }[] = [];
  let body: Record<string, unknown> = {};
  for (const [field, value] of form) {
    if (typeof value !== 'string')
      files.push({ field, name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
    else if (field === 'payload_json') body = JSON.parse(value) as Record<string, unknown>;
    else body[field] = value;
  }
  return { body, files };
}

/** A real server on a loopback port that answers every request by `answer`. */
export async function listen(
  answer: (heard: Heard) => Promise<Said> | Said,
): Promise<{ readonly server: Server; readonly port: number; close(): Promise<void> }> {
  const server = createServer((req, res) => void respond(req, res, answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { server, port: (server.address() as AddressInfo).port, close };
}

async function respond(req: IncomingMessage, res: ServerResponse, answer: (h: Heard) => Promise<Said> | Said) {
  const said = await answer(await heardOf(req));
  await said.wait?.();
  if (said.hangUp) return void req.socket.destroy();
  const body = said.json === undefined ? '' : typeof said.json === 'string' ? said.json : JSON.stringify(said.json);
  const type = typeof said.json === 'string' ? 'text/plain' : 'application/json';
  res.writeHead(said.status, { ...(body !== '' && { 'content-type': type }), ...said.headers });
  res.end(body);
}
