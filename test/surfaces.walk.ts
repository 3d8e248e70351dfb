import { expect } from 'vitest';
import { isWebAddress, spansOf, type Block, type Reply, type Text } from '../src/core/reply.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { renderConsole } from '../src/surfaces/console/render.ts';
import { fitsDiscord, renderDiscord, type DiscordMessage } from '../src/surfaces/discord/render.ts';
import { pagesOf } from '../src/surfaces/pages.ts';
import { fitsSlack, renderSlack, type SlackMessage } from '../src/surfaces/slack/render.ts';
import { withReceipts } from '../src/surfaces/spans.ts';
import { harmless } from '../src/surfaces/text.ts';
import { judge } from './fakes/discord-judge.ts';

/** A reply as Slack messages, ready to send. */
export function slackPages(reply: Reply, lang: UiLanguage = 'en'): readonly SlackMessage[] {
  const look = { lang };
  const whole = withReceipts(reply, lang);
  return pagesOf(whole, (page) => fitsSlack(page, look), lang).map((page) => renderSlack(page, look));
}

/** A reply as Discord messages, ready to send. */
export function discordPages(reply: Reply, lang: UiLanguage = 'en'): readonly DiscordMessage[] {
  const look = { lang };
  const whole = withReceipts(reply, lang);
  return pagesOf(whole, (page) => fitsDiscord(page, look), lang).map((page) => renderDiscord(page, look));
}

/** Every string in a piece of JSON. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** All that a reply says: headings, labels, values, addresses, lines. */
export function saidBy(reply: Reply): readonly string[] {
  return [reply.text, ...reply.blocks.flatMap(saidByBlock)].filter((s) => s.trim() !== '');
}

function saidByText(text: Text): readonly string[] {
  return spansOf(text).flatMap((s) => {
    if (typeof s === 'string') return [s];
    if ('strong' in s) return [s.strong];
    if ('link' in s) return [s.link, s.to];
    return s.to === undefined ? [s.figure, s.receipt] : [s.figure, s.receipt, s.to];
  });
}

function saidByBlock(b: Block): readonly string[] {
  if (b.kind === 'heading') return [b.text];
  if (b.kind === 'text') return saidByText(b.text);
  if (b.kind === 'facts') return b.rows.flatMap(([label, value]) => [label, ...saidByText(value)]);
  if (b.kind === 'table') return [...b.head, ...b.rows.flat().flatMap(saidByText)];
  if (b.kind === 'image') return [b.alt, b.url];
  if (b.kind === 'file') return [b.name];
  if (b.kind === 'rule') return [];
  if (b.kind === 'chart') {
    const points = b.series.flatMap((s) => [
      s.name,
      ...s.points.flatMap(([label, v]) => [label, v === null ? '' : v.toLocaleString('en')]),
    ]);
    return [b.title, b.unit, b.source, ...points];
  }
  return b.items.flatMap((i) => {
    if (i.kind === 'button') return [i.label, i.line];
    if (i.kind === 'link') return [i.label, i.to];
    return [i.label, ...i.options.flatMap((o) => [o.label, o.line])];
  });
}

/** Letters as an eye compares them: without marks of drawing, spaces and line breaks. */
function bare(text: string): string {
  return harmless(text).replace(/[\s\\*\u200b]+/gu, '');
}

/** Says which of a reply's words a rendering lost; the rendering is given as all its strings. */
export function lostBy(reply: Reply, strings: readonly string[]): readonly string[] {
  const all = bare(strings.join('\n').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'));
  return saidBy(reply).filter((s) => !all.includes(bare(s)));
}

/** The test that holds for every reply: on all three surfaces nothing is lost and every message is within its limits. */
export function expectWhole(reply: Reply, lang: UiLanguage = 'en'): void {
  expect({ console: lostBy(reply, [renderConsole(reply, { lang })]) }).toEqual({ console: [] });
  expect({ narrow: lostBy(reply, [renderConsole(reply, { lang, width: 30 })]) }).toEqual({ narrow: [] });
  const slack = slackPages(reply, lang);
  expect({
    slack: lostBy(
      reply,
      slack.flatMap((m) => stringsIn(m.blocks)),
    ),
  }).toEqual({ slack: [] });
  const discord = discordPages(reply, lang);
  expect({
    discord: lostBy(
      reply,
      discord.flatMap((m) => stringsIn(m.body)),
    ),
  }).toEqual({ discord: [] });
  for (const m of slack) expect(m.blocks.length).toBeLessThanOrEqual(50);
  for (const m of discord) expect(m.body.allowed_mentions).toEqual({ parse: [] });
  for (const m of discord) expect(judge('message', m.body)).toEqual([]);
  for (const m of discord) expectUniqueIds(m.body.components);
  for (const m of slack) expectUniqueIds(m.blocks);
  for (const to of addressesIn([...slack.map((m) => m.blocks), ...discord.map((m) => m.body)]))
    expect(isWebAddress(to) || to.startsWith('attachment://')).toBe(true);
}

function valuesOf(value: unknown, keys: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((v) => valuesOf(v, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([k, v]) =>
    keys.includes(k) && typeof v === 'string' ? [v] : valuesOf(v, keys),
  );
}

/** Every address that a message lets people follow. */
export function addressesIn(value: unknown): readonly string[] {
  return valuesOf(value, ['url', 'image_url']);
}

function expectUniqueIds(value: unknown): void {
  const ids = valuesOf(value, ['custom_id', 'action_id']);
  expect(new Set(ids).size).toBe(ids.length);
}
