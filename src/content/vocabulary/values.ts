/** Closed sets that authors choose from. */
export const calloutKinds = ['note', 'example', 'caution'] as const;
export const chartKinds = ['bars', 'columns', 'line'] as const;
export const stepSpans = ['week', 'quarter', 'year'] as const;

export type CalloutKind = (typeof calloutKinds)[number];
export type ChartKind = (typeof chartKinds)[number];
export type StepSpan = (typeof stepSpans)[number];
