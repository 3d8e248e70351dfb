import {
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIMessageTopLevelComponent,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { isWebAddress, spansOf, type Block, type Chart, type Reply, type Text } from '../../core/reply.ts';
import type { UiLanguage } from '../../core/words.ts';
import { chartAlt, chartLines, chartTitle } from '../chart-text.ts';
import { never } from '../never.ts';
import type { Pictures } from '../spans.ts';
import { fixedWidth, tableWidth } from '../table.ts';
import { bytesOf, clip, oneLine } from '../text.ts';
import { bold, cellLetters, code, escaped, markdown, small } from './escape.ts';
import { actionParts, type Attachment, type Part, type Sheet } from './actions.ts';
import { DISCORD } from './limits.ts';

/** A Discord message: the part of the body that says something, and its files. */
export type DiscordMessage = {
  readonly body: Pick<RESTPostAPIChannelMessageJSONBody, 'components' | 'allowed_mentions' | 'attachments'> & {
    readonly flags: MessageFlags;
  };
  readonly files: readonly Attachment[];
};

export type DiscordLook = {
  readonly lang: UiLanguage;
  readonly pictures?: Pictures;
  /** Numbers that let a posted message be found again: `mark` on its first component, `last` on its last. */
  readonly mark?: number;
  readonly last?: number;
};

/**
 * A reply that fits one message as Components V2: escaped text displays, rows of at most five buttons or one menu,
 * pictures and files attached. Every custom_id is a place and a command line. Nothing mentions anybody.
 */
export function renderDiscord(reply: Reply, look: DiscordLook): DiscordMessage {
  const sheet: Sheet = { lang: reply.lang ?? look.lang, pictures: look.pictures ?? new Map(), files: [], next: 0 };
  const parts = reply.blocks.flatMap((b) => partsOf(b, sheet));
  const first = display(bold(reply.text.trim() === '' ? '…' : reply.text));
  const components = [first, ...joined(parts)];
  if (look.mark !== undefined) components[0] = { ...first, id: look.mark };
  if (look.last !== undefined) components.push({ ...components.pop()!, id: look.last });
  return {
    body: {
      flags: MessageFlags.IsComponentsV2,
      components,
      allowed_mentions: { parse: [] },
      ...(sheet.files.length > 0 && {
        attachments: sheet.files.map((f, id) => ({ id: String(id), filename: f.name })),
      }),
    },
    files: sheet.files,
  };
}

/** Whether Discord takes this reply as one message. */
export function fitsDiscord(reply: Reply, look: DiscordLook): boolean {
  const { body, files } = renderDiscord(reply, look);
  const said = (body.components ?? []).flatMap((c) => (c.type === ComponentType.TextDisplay ? [c.content] : []));
  const count = (body.components ?? []).reduce((n, c) => n + 1 + ('components' in c ? c.components.length : 0), 0);
  const bytes = said.reduce((n, s) => n + bytesOf(s) + DISCORD.bytesPerDisplay, 0);
  const letters = said.reduce((n, s) => n + s.length, 0);
  return (
    count <= DISCORD.components && bytes <= DISCORD.bytes && letters <= DISCORD.letters && files.length <= DISCORD.files
  );
}

function partsOf(block: Block, sheet: Sheet): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return [{ said: `### ${escaped(oneLine(block.text))}` }];
    case 'text':
      return [{ said: toned(block.text, block.tone) }];
    case 'facts':
      return block.rows.map(([label, value]) => ({ said: `**${escaped(oneLine(label))}**  ${markdown(value)}` }));
    case 'table':
      return [{ said: tableText(block.head, block.rows) }];
    case 'chart':
      return chartParts(block, sheet);
    case 'image':
      return [image(block.url, block.alt)];
    case 'file':
      return [file(block, sheet)];
    case 'actions':
      return actionParts(block.items, sheet);
    case 'rule':
      return [{ component: { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small } }];
    default:
      return never(block);
  }
}

function display(content: string): Extract<APIMessageTopLevelComponent, { type: ComponentType.TextDisplay }> {
  return { type: ComponentType.TextDisplay, content };
}

function joined(parts: readonly Part[]): APIMessageTopLevelComponent[] {
  const out: APIMessageTopLevelComponent[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.join('').trim() !== '') out.push(display(open.join('\n')));
    open = [];
  };
  for (const part of parts) {
    if ('said' in part) {
      open.push(part.said);
    } else {
      close();
      out.push(part.component);
    }
  }
  close();
  return out;
}

function toned(text: Text, tone: 'muted' | 'warning' | undefined): string {
  if (tone === 'muted') return small(text);
  return tone === 'warning' ? `⚠️ ${markdown(text)}` : markdown(text);
}

/** The pages that a table's cells lead to, each once, as links. */
function linksOf(rows: readonly (readonly Text[])[]): readonly string[] {
  const spans = rows.flat().flatMap(spansOf);
  const links = spans.flatMap((s) => (typeof s !== 'string' && 'to' in s && s.to !== undefined ? [markdown([s])] : []));
  return [...new Set(links)];
}

/** A table that a phone can hold stands in columns, its links underneath; a wider one is a line a row. */
function tableText(head: readonly string[], rows: readonly (readonly Text[])[]): string {
  const names = head.map(oneLine);
  const cells = rows.map((row) => row.map(cellLetters));
  if (tableWidth([names, ...cells]) <= DISCORD.tableWidth) {
    const links = linksOf(rows).join(' · ');
    return code(fixedWidth(names, cells)) + (links === '' ? '' : `\n-# ${links}`);
  }
  const title = names.filter((n) => n !== '').join(' · ');
  const lines = rows.map((row) => {
    const [first = '', ...others] = row;
    const said = others.map((cell) => markdown(cell).replace(/\n/g, ' ')).filter((c) => c.trim() !== '');
    return [typeof first === 'string' ? bold(oneLine(first)) : markdown(first), ...said].join(' · ');
  });
  return [...(title === '' ? [] : [`-# ${escaped(title)}`]), ...lines].join('\n');
}

function chartParts(chart: Chart, sheet: Sheet): readonly Part[] {
  const png = sheet.pictures.get(chart);
  const letters = code([chartTitle(chart), ...chartLines(chart, sheet.lang)]);
  const source: Part = { said: small(chart.source) };
  if (!png) return [{ said: letters }, source];
  const alt = chartAlt(chart, sheet.lang);
  const name = `chart-${sheet.files.length + 1}.png`;
  sheet.files.push({ name, data: png, contentType: 'image/png' });
  const picture = gallery(`attachment://${name}`, alt);
  return alt.length > DISCORD.alt ? [picture, { said: letters }, source] : [picture];
}

function gallery(url: string, alt: string): Part {
  const description = clip(oneLine(alt) || '…', DISCORD.alt);
  return { component: { type: ComponentType.MediaGallery, items: [{ media: { url }, description }] } };
}

function image(url: string, alt: string): Part {
  return isWebAddress(url) ? gallery(url, alt) : { said: `${escaped(alt)} (${escaped(url)})` };
}

function file(block: Extract<Block, { kind: 'file' }>, sheet: Sheet): Part {
  const name = oneLine(block.name).replace(/[^\p{L}\p{N}._-]+/gu, '_');
  sheet.files.push({ name, data: Buffer.from(block.base64, 'base64'), contentType: block.type });
  return { component: { type: ComponentType.File, file: { url: `attachment://${name}` } } };
}
