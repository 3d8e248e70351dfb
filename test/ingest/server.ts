import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createRawServer, type Socket } from 'node:net';
import { afterAll } from 'vitest';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on 127.0.0.1 that answers by path; what it was asked stands in `asked`. Closed after the file's tests. */
export async function serve(
  routes: Readonly<Record<string, Answer>>,
): Promise<{ readonly at: string; readonly asked: IncomingMessage[]; readonly server: Server }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const route = routes[(request.url ?? '').split('?')[0] ?? ''];
    if (route) return route(request, response);
    response.writeHead(404).end('none');
  });
  const port = await listening(server);
  return { at: `http://127.0.0.1:${port}`, asked, server };
}

/** A server of bare bytes, for answers that no HTTP server would give. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<string> {
  const server = createRawServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => answer(socket));
  });
  return `http://127.0.0.1:${await listening(server)}`;
}

async function listening(server: Server | ReturnType<typeof createRawServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
