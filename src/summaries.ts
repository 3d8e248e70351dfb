import type { Config } from './config.ts';
import type { Told } from './core/digest.ts';
import type { Store } from './core/ports.ts';
import type { Clock } from './core/time.ts';
import { UI_LANGUAGES } from './core/words.ts';
import type { Log } from './log.ts';
import { modelAt, type ModelAt } from './model/ask.ts';
import { dailyBudget } from './model/budget.ts';
import { background } from './model/queue.ts';
import { writeSummary, type Writing } from './model/summaries.ts';

/** Where stories are left to be summed up by the model of the settings; nobody waits for it. */
export type SummaryDesk = {
  /** Leaves a story; when too many wait, the oldest is left out. */
  want(told: Told): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Breaks off what is under way. */
  stop(): Promise<void>;
};

/** Stories that may wait; more are told by their own sentences. */
const MOST_WAITING = 100;

type Settings = NonNullable<Config['llm']>;
type World = { readonly store: Store; readonly clock: Clock; readonly log: Log };

/** Opens the desk for a model; `more` is for tests: how long to wait, and how. */
export function summaryDesk(
  llm: Settings,
  { store, clock, log }: World,
  more: Pick<ModelAt, 'wait' | 'timeLimit'> = {},
): SummaryDesk {
  const stopping = new AbortController();
  const { url, model, key, dailyTokens } = llm;
  const ask = modelAt({ url, model, key, clock, ...more });
  const writing: Writing = { store, ask, budget: dailyBudget(store.cache('model'), clock, dailyTokens) };
  const queue = background<Told>(MOST_WAITING, (told) => inBothTongues(writing, told, log, stopping.signal));
  return {
    want: (told) => queue.add(told.story.id, told),
    idle: () => queue.idle(),
    async stop() {
      stopping.abort();
      await queue.idle();
    },
  };
}

async function inBothTongues(writing: Writing, told: Told, log: Log, stop: AbortSignal): Promise<void> {
  for (const lang of UI_LANGUAGES) {
    if (stop.aborted) return;
    const story = told.story.id;
    try {
      const written = await writeSummary(writing, told, lang, stop);
      if (written.state === 'failed') log.warn('the model wrote no summary', { story, lang, problem: written.problem });
      if (written.state === 'refused')
        log.info('a summary of the model was refused; the extract is shown', {
          story,
          lang,
          problems: written.problems,
        });
    } catch (thrown) {
      log.warn('a summary could not be kept', { story, lang, problem: thrown });
    }
  }
}
