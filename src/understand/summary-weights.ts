/** How much each piece of a sentence's evidence speaks for it; made by `npm run eval -- --learn`, in the order of SENTENCE_EVIDENCE. */
export const SENTENCE_WEIGHTS: readonly number[] = [
  0.34, // first
  0.37, // second
  0.05, // third
  -0.24, // fourth to sixth
  -0.29, // seventh to tenth
  -0.63, // later
  0.31, // first, though a scene
  -0.16, // first of a long text
  -0.43, // second or third of a long text
  -0.34, // late in a long text
  0, // opens a paragraph
  -0.45, // last
  0.55, // letters in common with the title
  0.24, // words in common with the title
  0.25, // numbers in common with the title
  0.29, // main office
  0.53, // other office
  0.45, // main platform
  0.15, // other platform
  -0.24, // peer
  0.23, // main topic
  0.06, // other topic
  0.09, // the stage
  0.06, // another stage
  0.01, // parcels
  -0.07, // noise
  -0.26, // looks back
  -0.11, // may be
  -0.33, // opens as a quotation
  -0.08, // holds a quotation
  -0.09, // a question
  0, // leans on the sentence before
  0.58, // one number
  0.18, // two numbers
  0.08, // three numbers
  -0.49, // very short
  0.57, // length
  0.41, // figure: mau
  0.26, // figure: investment
  0.31, // figure: fine
  0.38, // figure: threshold
  0.01, // figure: duty_rate
  0.48, // figure: purchase_volume
  0.21, // figure: share
  0.17, // figure: recall_count
  0.16, // figure: commission
  0.03, // figure: breach_count
  0.4, // figure: effective_date
  -0.27, // figure: price
  0.22, // figure of the main topic
  0.12, // figure of the main platform
  0.08, // figure of a peer
  -0.03, // background figure
  0.45, // figures
  -0.11, // several platforms
  0.08, // a number told again
  0.11, // words of the whole text
  -0.03, // office with a figure
  -0.23, // platform with a figure
  -0.14, // act with a figure
  -0.15, // office, act and figure
];
