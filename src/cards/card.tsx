/** @jsxImportSource satori/jsx */
import { flowerSvg, petalCentre } from '../components/flower.ts';
import { site } from '../site.ts';
import { colours, petalColour } from '../styles/colours.ts';
import { cardSize, type Card } from './card-of.ts';
import { fit, type FittedText } from './fit.ts';

const { light } = colours;

/** Pixels: the column of text, left of the flower. */
const column = { left: 72, top: 60, width: 676, bottom: 56 } as const;
const titleBox = { lineHeight: 1.08 } as const;
const lineBox = { height: 136, lineHeight: 1.36 } as const;
/** What title and line share: the column less kicker, foot and the air between. */
const textHeight = 346;

/** The texts of a card, set: tests look at these, the picture shows them. */
export function setCard(card: Card): { title: FittedText; line: FittedText } {
  const { width } = column;
  const { language } = card;
  const line = fit(card.line, {
    ...lineBox,
    width,
    face: 'text',
    sizes: [31, 29, 27, 25],
    language,
  });
  const title = fit(card.title, {
    ...titleBox,
    height: textHeight - line.lines.length * line.size * lineBox.lineHeight,
    width,
    face: 'display',
    sizes: [104, 96, 88, 80, 72, 64, 58, 52, 46],
    language,
  });
  return { title, line };
}

/** The picture of a card as a tree for satori: pure, from the card alone. */
export function cardTree(card: Card) {
  const { title, line } = setCard(card);
  return (
    <div style={{ ...page, color: light.ink, backgroundColor: light.paper }}>
      <Bloom card={card} />
      <div style={textColumn}>
        <div style={{ ...kicker, color: petalColour(card.petal) }}>{card.kicker ?? site.name}</div>
        <Lines text={title} lineHeight={titleBox.lineHeight} font="Display" weight={600} top={16} />
        <Lines
          text={line}
          lineHeight={lineBox.lineHeight}
          font="Text"
          weight={400}
          top={24}
          colour={light.quiet}
        />
        <div style={foot}>
          <Drawing svg={flowerSvg({ fill: petalColour, size: 56 })} size={56} />
          <div style={{ display: 'flex', marginLeft: 16 }}>{site.name}</div>
        </div>
      </div>
    </div>
  );
}

function Lines({
  text,
  lineHeight,
  font,
  weight,
  top,
  colour,
}: {
  text: FittedText;
  lineHeight: number;
  font: string;
  weight: number;
  top: number;
  colour?: string;
}) {
  const style = {
    display: 'flex',
    flexDirection: 'column',
    marginTop: top,
    fontFamily: font,
    fontWeight: weight,
    fontSize: text.size,
    lineHeight,
    ...(colour && { color: colour }),
  } as const;
  return (
    <div style={style}>
      {text.lines.map((words) => (
        <div style={{ display: 'flex', whiteSpace: 'pre' }}>{words}</div>
      ))}
    </div>
  );
}

/** The flower at the right edge: one petal pointing into the text, or half of the whole flower. */
function Bloom({ card }: { card: Card }) {
  if (card.petal === undefined) {
    const size = 900;
    return (
      <div style={{ ...placed, left: 748, top: (cardSize.height - size) / 2 }}>
        <Drawing svg={flowerSvg({ fill: petalColour, size, turn: 30 })} size={size} />
      </div>
    );
  }
  const size = 930;
  const left = 700;
  const top = -150;
  // Turned so that the petal lies to the left, its tip towards the title.
  const turn = -75 - (card.petal - 1) * 60;
  const svg = flowerSvg({
    fill: petalColour,
    quietFill: light.petalQuiet,
    only: card.petal,
    size,
    turn,
  });
  const centre = petalCentre(1, 30);
  const angle = (-75 * Math.PI) / 180;
  const distance = Math.hypot(centre.x, centre.y) * (size / 104);
  const mark = {
    x: left + size / 2 + distance * Math.sin(angle),
    y: top + size / 2 - distance * Math.cos(angle),
  };
  return (
    <div style={{ ...placed, left: 0, top: 0, width: cardSize.width, height: cardSize.height }}>
      <div style={{ ...placed, left, top }}>
        <Drawing svg={svg} size={size} />
      </div>
      {card.design === 'numbered-petal' && (
        <div style={{ ...markText, left: mark.x - 90, top: mark.y - 100 }}>{card.number}</div>
      )}
      {card.design === 'checked-petal' && (
        <div style={{ ...placed, left: mark.x - 70, top: mark.y - 70 }}>
          <Drawing svg={tick} size={140} />
        </div>
      )}
    </div>
  );
}

function Drawing({ svg, size }: { svg: string; size: number }) {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return <img src={source} width={size} height={size} alt="" />;
}

const tick = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="140" height="140"><path d="M4.5 12.5l5 5 10-11" fill="none" stroke="${light.paper}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

const placed = { display: 'flex', position: 'absolute' } as const;

const page = {
  display: 'flex',
  position: 'relative',
  width: cardSize.width,
  height: cardSize.height,
  overflow: 'hidden',
  boxSizing: 'border-box',
} as const;

const textColumn = {
  display: 'flex',
  flexDirection: 'column',
  position: 'absolute',
  left: column.left,
  top: column.top,
  width: column.width,
  height: cardSize.height - column.top - column.bottom,
  boxSizing: 'border-box',
} as const;

const kicker = { display: 'flex', fontFamily: 'Text', fontWeight: 600, fontSize: 28 } as const;

const foot = {
  display: 'flex',
  alignItems: 'center',
  marginTop: 'auto',
  fontFamily: 'Text',
  fontWeight: 600,
  fontSize: 27,
} as const;

const markText = {
  display: 'flex',
  position: 'absolute',
  justifyContent: 'center',
  width: 180,
  fontFamily: 'Display',
  fontWeight: 600,
  fontSize: 170,
  lineHeight: 1.15,
  color: light.paper,
} as const;
