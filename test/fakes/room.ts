import type { Posted, Surface } from '../../src/core/ports.ts';
import type { Reply } from '../../src/core/reply.ts';

/** A surface in memory that keeps what was posted, and can be told how to behave at the next posts. */
export type Room = Surface & {
  readonly posts: { readonly to: string; readonly reply: Reply; readonly id: string }[];
  /** What the next posts come to; afterwards they are posted. `lost` hangs up after having accepted. */
  readonly moods: (Posted | 'lost' | 'throws')[];
  /** False: the room cannot be read back; 'busy': not just now. */
  readable: boolean | 'busy';
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
      return posts.some((p) => p.to === to && p.id === id) ? `m-${id}` : null;
    },
    edit: async (_to, message) => ({ state: 'posted', message }),
    describe: () => `${name}: up`,
    stop: async () => undefined,
  };
  return it;
}
