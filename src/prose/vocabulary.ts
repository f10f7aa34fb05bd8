import { audiences } from '../schemas/audience.ts';

/** Closed sets that authors choose from. */
export const calloutKinds = ['note', 'example', 'caution'] as const;
export const chartKinds = ['bars', 'columns', 'line'] as const;
export const stepSpans = ['week', 'quarter', 'year'] as const;

export type CalloutKind = (typeof calloutKinds)[number];
export type ChartKind = (typeof chartKinds)[number];
export type StepSpan = (typeof stepSpans)[number];

export function isStepSpan(value: unknown): value is StepSpan {
  return stepSpans.some((span) => span === value);
}

export interface AttributeRule {
  required?: true;
  /** The values it may have; any text where this is missing. */
  oneOf?: readonly string[];
  /** The value is an anchor on the page: unique in the file. */
  anchor?: true;
}

/** What an author may write in MDX beside Markdown, and with which attributes. The check and the guide read this. */
export const vocabulary: Record<string, Record<string, AttributeRule>> = {
  Cite: { id: { required: true }, at: {} },
  Term: { id: { required: true } },
  Lang: { tag: { required: true } },
  Quote: {
    id: { required: true, anchor: true },
    source: { required: true },
    by: { required: true },
  },
  Stat: {
    id: { required: true, anchor: true },
    value: { required: true },
    year: { required: true },
    source: { required: true },
  },
  Callout: { kind: { required: true, oneOf: calloutKinds }, title: { required: true } },
  Chart: {
    id: { required: true, anchor: true },
    data: { required: true },
    kind: { required: true, oneOf: chartKinds },
    title: { required: true },
    source: { required: true },
    unit: {},
    note: {},
    reversed: { oneOf: ['true'] },
  },
  Figure: {
    id: { required: true, anchor: true },
    src: { required: true },
    title: { required: true },
    alt: {},
    source: {},
    note: {},
  },
  Steps: {},
  Step: { when: { required: true, oneOf: stepSpans } },
  Questions: { for: { required: true, oneOf: audiences } },
  Checklist: { id: { required: true } },
  Check: { id: { required: true } },
};
