type Json = Readonly<Record<string, unknown>>;

const KINDS = new Set(['actions', 'context', 'divider', 'header', 'image', 'input', 'rich_text', 'section', 'table']);

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([k, v]) => (k === 'type' ? [] : strings(v)));
}

function objects(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(objects);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(objects)];
}

const long = (v: unknown, max: number) => typeof v === 'string' && v.length > max;
const textOf = (v: unknown) => (v as { text?: unknown } | undefined)?.text;

/** What Slack would answer to blocks: its word for the refusal and why; undefined when it takes them. */
export function judgeBlocks(
  blocks: readonly Json[],
  most = 50,
): { readonly error: string; readonly why: string } | undefined {
  const why = blocks.length > most ? [`${blocks.length} blocks`] : blocks.flatMap(wrongIn);
  const all = objects(blocks);
  const ids = all.flatMap((o) => o['action_id'] ?? []);
  if (new Set(ids).size !== ids.length) why.push('an action_id is there twice');
  if (blocks.filter((b) => b['type'] === 'table').length > 1) why.push('only one table is allowed');
  if (why[0] !== undefined) return { error: 'invalid_blocks', why: why[0] };
  const letters = strings(blocks).reduce((n, s) => n + s.length, 0);
  return letters > 13_172 ? { error: 'msg_blocks_too_long', why: `${letters} letters` } : undefined;
}

/** What Slack would find wrong with a modal. Source: its reference of views and input blocks. */
export function judgeModal(view: Json): { readonly error: string; readonly why: string } | undefined {
  const blocks = (view['blocks'] ?? []) as readonly Json[];
  const why: string[] = [];
  if (view['type'] !== 'modal') why.push('not a modal');
  if (long(textOf(view['title']), 24) || !textOf(view['title'])) why.push('title');
  if (long(textOf(view['submit']), 24) || long(textOf(view['close']), 24)) why.push('submit or close over 24');
  if (long(view['callback_id'], 255) || long(view['private_metadata'], 3000)) why.push('callback_id or metadata');
  if (blocks.some((b) => b['type'] === 'input') && !textOf(view['submit'])) why.push('inputs without submit');
  if (new Set(blocks.map((b) => b['block_id'])).size < blocks.length) why.push('a block_id is there twice');
  if (why[0] !== undefined) return { error: 'invalid_arguments', why: why[0] };
  return judgeBlocks(blocks, 100);
}

function wrongInput(block: Json): readonly string[] {
  const element = (block['element'] ?? {}) as Json;
  const why: string[] = [];
  if (!textOf(block['label']) || long(textOf(block['label']), 2000)) why.push('input label');
  if (long(textOf(block['hint']), 2000)) why.push('hint over 2,000');
  if (!['external_select', 'plain_text_input', 'static_select'].includes(String(element['type'])))
    why.push('input element');
  if (long(textOf(element['placeholder']), 150)) why.push('placeholder over 150');
  if (element['type'] === 'static_select' && !element['options']) why.push('a menu without options');
  return why;
}

function wrongIn(block: Json): readonly string[] {
  const why: string[] = [];
  const elements = (block['elements'] ?? []) as readonly Json[];
  if (!KINDS.has(String(block['type']))) why.push(`unknown block ${String(block['type'])}`);
  if (block['type'] === 'header' && long(textOf(block['text']), 150)) why.push('header over 150');
  if (block['type'] === 'section' && long(textOf(block['text']), 3000)) why.push('section over 3,000');
  if (block['type'] === 'actions' && (elements.length === 0 || elements.length > 25))
    why.push(`${elements.length} elements`);
  if (block['type'] === 'context' && (elements.length === 0 || elements.length > 10)) why.push('context elements');
  if (block['type'] === 'input') why.push(...wrongInput(block));
  if (block['type'] === 'table') why.push(...wrongInTable((block['rows'] ?? []) as readonly (readonly Json[])[]));
  for (const o of objects(block)) why.push(...wrongObject(o));
  return why;
}

function wrongInTable(rows: readonly (readonly Json[])[]): readonly string[] {
  const why: string[] = [];
  if (rows.length === 0 || rows.length > 100) why.push(`${rows.length} rows`);
  if (rows.some((r) => r.length === 0 || r.length > 20)) why.push('columns');
  if (new Set(rows.map((r) => r.length)).size > 1) why.push('ragged rows');
  return why;
}

function wrongObject(o: Json): readonly string[] {
  const why: string[] = [];
  const options = o['options'] as readonly Json[] | undefined;
  if ('text' in o && o['text'] === '') why.push('an empty text');
  if ((o['type'] === 'mrkdwn' || o['type'] === 'plain_text') && long(o['text'], 3000)) why.push('text over 3,000');
  if (o['type'] === 'button' && long(textOf(o['text']), 75)) why.push('button over 75');
  if (o['type'] === 'button' && long(o['value'], 2000)) why.push('value over 2,000');
  if (long(o['action_id'], 255)) why.push('action_id over 255');
  if (o['type'] === 'rich_text_section' && (o['elements'] as readonly Json[]).length === 0)
    why.push('an empty paragraph');
  if ('url' in o && !/^https?:\/\//.test(String(o['url']))) why.push(`address ${String(o['url'])}`);
  if (options && (options.length === 0 || options.length > 100)) why.push('options');
  if (options?.some((x) => long(textOf(x['text']), 75) || long(x['value'], 75))) why.push('option over 75');
  if (o['type'] === 'image' && (!o['alt_text'] || long(o['alt_text'], 2000))) why.push('alt_text');
  return why;
}
