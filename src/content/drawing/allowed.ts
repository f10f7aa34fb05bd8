import type { Schema } from 'hast-util-sanitize';

/** Attributes with a colour: those of a drawing are the site's. */
export const paints = [
  'fill',
  'stroke',
  'color',
  'stop-color',
  'flood-color',
  'lighting-color',
] as const;

/**
 * A value without an address elsewhere: functions are those that follow, and an address is a part of the drawing. CSS
 * reads `u\72l(` as `url(`, so there is no backslash either; and a browser reads `#%61` as `#a`, which no other reader
 * does.
 */
const plain =
  /^(?:[^\\()]|(?<![\w-])(?:url\(\s*["']?#[^\s"'()\\%]+["']?\s*\)|(?:matrix|translate|scale|rotate|skewX|skewY|var|calc|rgba?|hsla?)\([^\\()]*\)))*$/;
const part = /^#[^\s"'()\\%]+$/;
const name = /^[^\s"'()\\<>#%]+$/;

/** Attributes of any element that hold measures, words or a reference to another part of the drawing. */
const ofAll = [
  // Geometry (SVG 2, chapters 7 to 11)
  ...[
    'x',
    'y',
    'width',
    'height',
    'rx',
    'ry',
    'cx',
    'cy',
    'r',
    'x1',
    'y1',
    'x2',
    'y2',
    'd',
    'points',
  ],
  ...[
    'dx',
    'dy',
    'rotate',
    'transform',
    'transform-origin',
    'pathLength',
    'textLength',
    'lengthAdjust',
  ],
  ...['viewBox', 'preserveAspectRatio', 'overflow', 'startOffset', 'method', 'spacing', 'side'],
  // Presentation (SVG 2, appendix G)
  ...paints,
  ...[
    'fill-opacity',
    'fill-rule',
    'opacity',
    'paint-order',
    'vector-effect',
    'display',
    'visibility',
  ],
  ...[
    'stroke-dasharray',
    'stroke-dashoffset',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-miterlimit',
  ],
  ...[
    'stroke-opacity',
    'stroke-width',
    'stop-opacity',
    'flood-opacity',
    'mix-blend-mode',
    'isolation',
  ],
  ...['font-family', 'font-size', 'font-size-adjust', 'font-stretch', 'font-style', 'font-variant'],
  ...[
    'font-weight',
    'letter-spacing',
    'word-spacing',
    'text-anchor',
    'text-decoration',
    'text-rendering',
  ],
  ...['alignment-baseline', 'baseline-shift', 'dominant-baseline', 'direction', 'unicode-bidi'],
  ...['writing-mode', 'glyph-orientation-vertical', 'kerning', 'white-space', 'text-overflow'],
  ...['shape-rendering', 'image-rendering', 'color-interpolation', 'color-interpolation-filters'],
  ...[
    'color-rendering',
    'pointer-events',
    'clip',
    'clip-path',
    'clip-rule',
    'mask',
    'mask-type',
    'filter',
  ],
  ...['marker', 'marker-start', 'marker-mid', 'marker-end'],
  // Gradients, patterns, masks and markers (SVG 2, chapters 13 and 14)
  ...['offset', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'fx', 'fy', 'fr'],
  ...['patternUnits', 'patternContentUnits', 'patternTransform', 'clipPathUnits', 'maskUnits'],
  ...['maskContentUnits', 'markerUnits', 'markerWidth', 'markerHeight', 'refX', 'refY', 'orient'],
  // Filters (Filter Effects 1), without those that load an image
  ...['filterUnits', 'primitiveUnits', 'in', 'in2', 'result', 'mode', 'type', 'values', 'operator'],
  ...['k1', 'k2', 'k3', 'k4', 'stdDeviation', 'edgeMode', 'radius', 'tableValues', 'slope'],
  ...['intercept', 'amplitude', 'exponent'],
];

const filters = [
  ...['filter', 'feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite', 'feDropShadow'],
  ...['feFlood', 'feFuncA', 'feFuncB', 'feFuncG', 'feFuncR', 'feGaussianBlur', 'feMerge'],
  ...['feMergeNode', 'feMorphology', 'feOffset'],
];

/**
 * What a drawing may hold; anything else is refused. No script, style sheet, animation, link, image, or element of HTML,
 * and no address but that of a part of the drawing itself.
 */
export const allowed: Schema = {
  tagNames: [
    ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc'],
    ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
    ...['text', 'tspan', 'textPath'],
    ...['clipPath', 'mask', 'pattern', 'marker', 'linearGradient', 'radialGradient', 'stop'],
    ...filters,
  ],
  attributes: {
    '*': [
      ...ofAll.map((attribute): [string, RegExp] => [attribute, plain]),
      ['id', name],
      'class',
      'role',
      'lang',
      ['xml:lang', /^[\w-]*$/],
      ['xml:space', 'default', 'preserve'],
      ['focusable', 'true', 'false'],
      'aria-hidden',
      'aria-label',
      'aria-labelledby',
      'aria-describedby',
      'aria-roledescription',
    ],
    ...Object.fromEntries(
      ['use', 'textPath', 'linearGradient', 'radialGradient', 'pattern', 'filter'].map(
        (element): [string, [string, RegExp][]] => [element, [['href', part]]],
      ),
    ),
  },
  // Of other elements the words stay; these have none.
  strip: ['script', 'style'],
  ancestors: {},
  protocols: {},
  required: {},
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};
