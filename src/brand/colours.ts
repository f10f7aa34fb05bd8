/**
 * The colours by role, for both themes. `tokens.css` takes them as custom properties and the cards as values, so both
 * look alike; a unit test keeps the two files equal.
 */
export const colours = {
  light: {
    paper: '#fbf9f4',
    raised: '#f3efe6',
    ink: '#16233a',
    quiet: '#47526a',
    rule: '#d9d3c5',
    petalQuiet: '#efe9dc',
    link: '#1d4f91',
    focus: '#b3500a',
    petals: ['#b23c2e', '#8a5a00', '#2d6e45', '#0f6e7a', '#3f4ea8', '#8b2f70'],
  },
  dark: {
    paper: '#10182a',
    raised: '#18223a',
    ink: '#eef0f4',
    quiet: '#b3bccd',
    rule: '#34415f',
    petalQuiet: '#1e2942',
    link: '#9cc4ff',
    focus: '#ffb05c',
    petals: ['#f08a7a', '#e9b44c', '#7fcf9b', '#5cc7d1', '#a3aefa', '#e092c6'],
  },
} as const;

export type Theme = keyof typeof colours;

/** Returns the colour of petal 1 to 6, or of the ink where a page bears no petal. */
export function petalColour(petal: number | undefined, theme: Theme = 'light'): string {
  return (petal === undefined ? undefined : colours[theme].petals[petal - 1]) ?? colours[theme].ink;
}
