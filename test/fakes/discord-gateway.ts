import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

type Frame = { readonly op: number; readonly d?: unknown; readonly s?: number; readonly t?: string };
type Session = { readonly id: string; readonly sent: Frame[]; socket: WebSocket | undefined };

/** The gateway's side of a session: identify, heartbeats, dispatches in sequence, resume after a drop. */
export type Gateway = {
  /** Sends an event to every session; one that is away gets it when it resumes. */
  dispatch(event: string, d: unknown): void;
  /** Closes every socket: 4000 can be resumed, 4004 is the end. */
  drop(code: number): void;
  /** Asks the client to reconnect (op 7). */
  askToReconnect(): void;
  readonly identified: number;
  readonly resumed: number;
  close(): void;
};

/** Starts a gateway on a server's upgrade path. `ready` gives the READY payload, `after` the events that follow it. */
export function startGateway(
  server: Server,
  ready: (session: string) => object,
  after: readonly (readonly [string, object])[],
  accepts: (token: string) => boolean,
): Gateway {
  const wss = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const count = { identified: 0, resumed: 0 };

  function send(session: Session, t: string, d: unknown): void {
    const frame: Frame = { op: 0, s: session.sent.length + 1, t, d };
    session.sent.push(frame);
    session.socket?.send(JSON.stringify(frame));
  }
  function identify(socket: WebSocket, token: string): void {
    if (!accepts(token)) return socket.close(4004, 'Authentication failed');
    const session: Session = { id: randomUUID(), sent: [], socket };
    sessions.set(session.id, session);
    socket.on('close', () => (session.socket = undefined));
    count.identified++;
    send(session, 'READY', ready(session.id));
    for (const [event, d] of after) send(session, event, d);
  }
  function resume(socket: WebSocket, d: { readonly session_id: string; readonly seq: number }): void {
    const session = sessions.get(d.session_id);
    if (!session) return socket.send(JSON.stringify({ op: 9, d: false }));
    session.socket = socket;
    socket.on('close', () => (session.socket = undefined));
    for (const frame of session.sent.filter((f) => (f.s ?? 0) > d.seq)) socket.send(JSON.stringify(frame));
    count.resumed++;
    send(session, 'RESUMED', {});
  }

  wss.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    socket.on('message', (bytes: Buffer) => {
      const frame = JSON.parse(bytes.toString()) as { op: number; d: never };
      if (frame.op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (frame.op === 2) identify(socket, (frame.d as { token: string }).token);
      if (frame.op === 6) resume(socket, frame.d);
    });
  });

  const open = () => [...sessions.values()].flatMap((s) => s.socket ?? []);
  return {
    dispatch: (event, d) => sessions.forEach((s) => send(s, event, d)),
    drop: (code) => open().forEach((s) => s.close(code)),
    askToReconnect: () => open().forEach((s) => s.send(JSON.stringify({ op: 7, d: null }))),
    get identified() {
      return count.identified;
    },
    get resumed() {
      return count.resumed;
    },
    close() {
      for (const socket of wss.clients) socket.terminate();
      wss.close();
    },
  };
}
