import { describe, expect, it } from 'vitest';
import { understand } from '../src/understand/read.ts';

function units(title: string, body: string, country?: string): readonly string[] {
  const published = Date.parse('2025-12-04T03:00:00Z');
  return understand({ title, body, published, ...(country ? { country } : {}) }).facts.map((f) => f.unit);
}

const COURT = 'The regulator asked the tribunal to fine Shein $15 million for its crossed-out prices.';

describe('whose dollar a bare sign is', () => {
  it.each([
    ['Competition Bureau takes Shein to tribunal', `OTTAWA - ${COURT} Canadian shoppers were misled.`, 'CAD'],
    ['ACCC sues Shein', `CANBERRA - ${COURT} Australian shoppers were misled.`, 'AUD'],
    ['Commission charges Shein', `WELLINGTON - ${COURT} New Zealand shoppers were misled.`, 'NZD'],
    ['Watchdog takes on Shein', `SINGAPORE - ${COURT} Shoppers in Singapore were misled.`, 'SGD'],
  ])('%s: that of the country the text is about', (title, body, unit) => {
    expect(units(title, body)).toEqual([unit]);
  });

  it.each([
    ['FTC takes Shein to court', `WASHINGTON - ${COURT} Canada looks into it as well.`],
    ['US and Canada act on Shein', `${COURT} Ottawa and Washington, Canada and the US, act together in America.`],
    ['Shein on trial', COURT],
    ['KFTC takes on Shein', `SEOUL - ${COURT} South Korea follows Canada.`],
  ])('%s: the American one', (title, body) => {
    expect(units(title, body)).toEqual(['USD']);
  });

  it('a mark of its own says more than the country', () => {
    expect(units('Competition Bureau takes on Shein', `OTTAWA - ${COURT.replace('$', 'US$')} Canada waits.`)).toEqual([
      'USD',
    ]);
  });

  it('the publisher says more than the text', () => {
    expect(units('Bureau takes on Shein', `OTTAWA - ${COURT} Canada waits.`, 'AU')).toEqual(['AUD']);
  });
});
