import { describe, expect, test } from 'vitest';
import { enrich } from '../../../../src/outputs/search/enrich.ts';
import { withoutHidden } from '../../../../src/outputs/search/markers.ts';
import type { SearchTerm } from '../../../../src/outputs/search/terms.ts';
import { siteDutch } from '../../../support/dutch.ts';

const dutch = siteDutch();
const kcc: SearchTerm = {
  key: 'klantcontactcentrum',
  name: 'klantcontactcentrum',
  url: '/begrippen/#klantcontactcentrum',
  names: [['klantcontactcentrum'], ['kcc'], ['call', 'center']],
};

describe('behind a word stands', () => {
  test.each([
    ['its form', 'De toeslagen.', 'De toeslagen toeslagϝ.'],
    ['nothing where it is its form', 'De toeslag.', 'De toeslag.'],
    [
      'what it is made of',
      'Met identiteitsbewijzen: ja',
      'Met identiteitsbewijzen identiteitsbewijsϝ identiteitϟ bewijsϟ: ja',
    ],
    ['the term that it names', 'Het KCC werkt', 'Het KCC klantcontactcentrumϡ werkt werkϝ'],
    ['the term of several words', 'Een call center?', 'Een call center klantcontactcentrumϡ?'],
    [
      'nothing of a name with capitals inside',
      'In MijnOverheid staat',
      'In MijnOverheid staat staϝ',
    ],
    ['nothing with a digit', 'In 2020 en B1', 'In 2020 en B1'],
  ])('%s', (_, text, fed) => {
    expect(enrich(text, dutch, [kcc])).toBe(fed);
  });
});

test('without its hidden words a text is as it was', () => {
  const text =
    'Wie “overheidsdienstverlening” zegt, bedoelt: het KCC (14+netnummer), e-diensten en brieven.';
  expect(withoutHidden(enrich(text, dutch, [kcc]))).toBe(text);
});
