import { components } from './components.ts';
import type { AttributeRecord, ComponentRecord } from './record.ts';

/** A component that authors may write. What must know each of them is typed by this. */
export type ComponentName = keyof typeof components;

/** The record of each component, in the order in which editors meet them. */
export const vocabulary: Readonly<Record<ComponentName, ComponentRecord>> = components;

export const componentNames: readonly ComponentName[] =
  Object.keys(components).filter(isComponentName);

export function isComponentName(name: unknown): name is ComponentName {
  return typeof name === 'string' && Object.hasOwn(components, name);
}

/** Returns the record of what stands between `<` and `>`; nothing for an element of HTML and a misspelt name. */
export function recordOf(name: unknown): ComponentRecord | undefined {
  return isComponentName(name) ? vocabulary[name] : undefined;
}

/** Returns the attributes of a component for which something holds, in order. */
export function attributesThat(
  name: unknown,
  holds: (attribute: AttributeRecord) => unknown,
): string[] {
  return listed.get(name)?.flatMap(([attribute, record]) => (holds(record) ? attribute : [])) ?? [];
}

/** Listed once, because a thousand texts have twenty thousand uses. */
const listed = new Map<unknown, [string, AttributeRecord][]>(
  componentNames.map((name) => [name, Object.entries(vocabulary[name].attributes)]),
);

/** Returns the id on the page of a component whose anchor is made of this value. */
export function anchorFrom(name: ComponentName, value: string): string {
  const [by] = attributesThat(name, ({ anchor }) => anchor !== undefined);
  if (by === undefined) throw new Error(`<${name}> has no anchor`);
  return `${vocabulary[name].attributes[by]?.anchor ?? ''}${value}`;
}

/** The prefixes of the anchors of components: no heading may have an id that begins so. */
export const anchorPrefixes: readonly string[] = Object.values(vocabulary)
  .flatMap(({ attributes }) => Object.values(attributes))
  .flatMap(({ anchor = '' }) => (anchor === '' ? [] : anchor));

/** The attributes of a component as its rendering takes them. */
export type AttributesOf<Name extends ComponentName> = {
  [Key in RequiredIn<Name>]: ValueOf<Attributes<Name>[Key]>;
} & {
  [Key in Exclude<keyof Attributes<Name>, RequiredIn<Name>>]?: ValueOf<Attributes<Name>[Key]>;
};

type Attributes<Name extends ComponentName> = (typeof components)[Name]['attributes'];

type RequiredIn<Name extends ComponentName> = {
  [Key in keyof Attributes<Name>]: Attributes<Name>[Key] extends { required: true } ? Key : never;
}[keyof Attributes<Name>];

type ValueOf<Attribute> = Attribute extends { oneOf: readonly (infer Value)[] } ? Value : string;
