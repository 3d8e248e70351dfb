import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

type Frame = { readonly op: number; readonly d?: unknown; readonly s?: number; readonly t?: string };
type Session = {
  readonly id: string;
  readonly shard: number;
  readonly of: number;
  readonly sent: Frame[];
  socket: WebSocket | undefined;
};

/** What a gateway tells its sessions: READY, the events that follow it, and whose token it takes. */
export type GatewayWords = {
  ready(session: string, shard: number, of: number): object;
  after(shard: number, of: number): readonly (readonly [string, object])[];
  accepts(token: string): boolean;
};

/** The gateway's side of a session: identify, heartbeats, dispatches in sequence, resume after a drop. */
export type Gateway = {
  /** Sends an event to the sessions of a shard; one that is away gets it when it resumes. */
  dispatch(at: (shard: number, of: number) => boolean, event: string, d: unknown): void;
  /** Closes every socket: 4000 can be resumed, 4004 is the end. */
  drop(code: number): void;
  /** Asks the client to reconnect (op 7). */
  askToReconnect(): void;
  readonly identified: number;
  /** Of those that are open: which shard of how many. */
  readonly shards: readonly (readonly [number, number])[];
  readonly resumed: number;
  close(): void;
};

/** Starts a gateway on a server's upgrade path. */
export function startGateway(server: Server, words: GatewayWords): Gateway {
  const wss = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const count = { identified: 0, resumed: 0 };

  function send(session: Session, t: string, d: unknown): void {
    const frame: Frame = { op: 0, s: session.sent.length + 1, t, d };
    session.sent.push(frame);
    session.socket?.send(JSON.stringify(frame));
  }
  function identify(socket: WebSocket, d: { readonly token: string; readonly shard?: [number, number] }): void {
    if (!words.accepts(d.token)) return socket.close(4004, 'Authentication failed');
    const [shard, of] = d.shard ?? [0, 1];
    const session: Session = { id: randomUUID(), shard, of, sent: [], socket };
    sessions.set(session.id, session);
    socket.on('close', () => (session.socket = undefined));
    count.identified++;
    send(session, 'READY', words.ready(session.id, shard, of));
    for (const [event, told] of words.after(shard, of)) send(session, event, told);
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
      if (frame.op === 2) identify(socket, frame.d);
      if (frame.op === 6) resume(socket, frame.d);
    });
  });

  const open = () => [...sessions.values()].flatMap((s) => s.socket ?? []);
  return {
    dispatch: (at, event, d) => sessions.forEach((s) => at(s.shard, s.of) && send(s, event, d)),
    drop: (code) => open().forEach((s) => s.close(code)),
    askToReconnect: () => open().forEach((s) => s.send(JSON.stringify({ op: 7, d: null }))),
    get identified() {
      return count.identified;
    },
    get shards() {
      return [...sessions.values()].flatMap((s) => (s.socket ? [[s.shard, s.of] as const] : []));
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
