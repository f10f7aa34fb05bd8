/**
 * How large and how deep what authors write may be. Each is many times what a text needs, and far below where a parser
 * slows down or ends: remark and Sätteri call themselves for each level, and a process has room for some hundreds.
 */
export const sizeLimits = {
  /** Characters of a text, a list or a drawing: the longest chapter has 12,000, the longest list 29,000. */
  file: 500_000,
  /** Characters of a line: a long paragraph has two thousand, and parsers slow down with the square. */
  line: 20_000,
  /** Characters of a data file: what a chart shows fits in two thousand. */
  data: 100_000,
  /** Quotes, lists and components within each other: readers follow three; 400 lists took seconds. */
  blocks: 50,
  /** Emphasis, links and brackets open at once in one paragraph: a sentence has two. */
  inline: 50,
  /** Characters of code between `{` and `}`: none is right, and its parser calls itself for each operator. */
  code: 2_000,
  /**
   * Characters that the parser of code may read again: it tries at each `}`, or at each blank line after `import`, from
   * the start. Eight million take a second.
   */
  again: 8_000_000,
  /** Fields and lists of YAML within each other: the deepest schema has six. */
  fields: 50,
  /** Elements of a drawing within each other: drawing programs group ten deep. */
  elements: 100,
  /** Cells of one row of a table: a screen shows ten. */
  cells: 100,
  /** Notes of one text: the longest has none; a page draws each twice. */
  notes: 500,
} as const;
