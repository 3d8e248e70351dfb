import type { Posted, Surface } from '../../src/core/ports.ts';
import type { Reply } from '../../src/core/reply.ts';

/** A surface in memory that keeps what was posted, and can be told how to behave at the next posts. */
export type Room = Surface & {
  readonly posts: { readonly to: string; reply: Reply; readonly id: string }[];
  /** What the next posts come to; afterwards they are posted. `lost` hangs up after having accepted. */
  readonly moods: (Posted | 'lost' | 'throws')[];
  /** False: the room cannot be read back; 'busy': not just now. */
  readable: boolean | 'busy';
  /** Ids of messages that somebody deleted: they cannot be edited. */
  readonly deleted: Set<string>;
  /** What the next edits come to; afterwards they are done. `lost` hangs up after having edited. */
  readonly edits: (Posted | 'lost')[];
};

/** A working small surface for the tests of what stands before the real ones. */
export function room(name = 'room'): Room {
  const posts: Room['posts'] = [];
  const moods: Room['moods'] = [];
  const it: Room = {
    name,
    posts,
    moods,
    readable: true,
    deleted: new Set(),
    edits: [],
    start: async () => undefined,
    async post(to, reply, id) {
      const mood = moods.shift();
      if (mood === 'throws') throw new Error('the wire broke');
      if (mood === undefined || mood === 'lost') posts.push({ to, reply, id });
      if (mood === 'lost') return { state: 'unclear', problem: 'hung up' };
      return mood ?? { state: 'posted', message: `m${posts.length}` };
    },
    async find(to, id) {
      if (it.readable === 'busy') throw new Error('the room is busy');
      if (!it.readable) return undefined;
      const at = posts.findIndex((p) => p.to === to && p.id === id);
      return at < 0 ? null : `m${at + 1}`;
    },
    async edit(_to, message, reply) {
      const mood = it.edits.shift();
      if (mood !== undefined && mood !== 'lost') return mood;
      const post = posts[Number(message.slice(1)) - 1];
      if (!post || it.deleted.has(message))
        return { state: 'refused', problem: 'message_not_found', retryAt: null, missing: true };
      post.reply = reply;
      return mood === 'lost' ? { state: 'unclear', problem: 'hung up' } : { state: 'posted', message };
    },
    describe: () => `${name}: up`,
    stop: async () => undefined,
  };
  return it;
}
