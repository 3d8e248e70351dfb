/** Slack's ceilings. Source, unless said: Block Kit reference and the SDK's block types. */
export const SLACK = {
  blocks: 50,
  /** Letters over all blocks; the API refuses near 13,200 though no page says so (bolt-js issue 2509). */
  letters: 12_000,
  /** UTF-8 bytes over all blocks; streamed messages were seen to fail from 10,600 on. */
  bytes: 9000,
  header: 150,
  text: 3000,
  fallback: 3900,
  actions: 25,
  label: 75,
  value: 2000,
  actionId: 255,
  options: 100,
  optionLabel: 75,
  optionValue: 75,
  placeholder: 150,
  url: 3000,
  alt: 2000,
  tableRows: 100,
  tableColumns: 20,
  tableLetters: 10_000,
  homeBlocks: 100,
  modalTitle: 24,
} as const;
