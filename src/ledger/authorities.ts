/** Authorities by the ids that understanding gives them, as the ledger names them. */
export const AUTHORITIES: Readonly<Record<string, string>> = {
  kftc: 'KFTC',
  pipc: 'PIPC',
  kcc: 'Korea Communications Commission',
  eu: 'European Commission',
  ftc: 'FTC',
  cnil: 'CNIL',
  agcm: 'AGCM',
  dgccrf: 'DGCCRF',
  dpc: 'Irish Data Protection Commission',
  kppu: 'KPPU',
};
