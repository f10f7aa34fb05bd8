import { describe, expect, test } from 'vitest';
import { addressFault } from '../../../../src/content/schemas/web-address.ts';
import { source } from '../../../../src/content/schemas/source.ts';

const right = [
  'https://www.digid.nl/',
  'http://voorbeeld.nl',
  'HTTPS://Voorbeeld.NL/Pad?a=1&b=2#c',
  'https://voorbeeld.nl:8443/@naam/12',
  'https://voorbeeld.nl/?mail=a@b.nl',
  'https://gemeente.voorbeeld.nl/é',
  'https://café.voorbeeld.nl:8443/',
  'https://xn--caf-dma.voorbeeld.nl/',
  'https://voorbeeld.nl:443/',
];
const contacts = [
  'mailto:naam@voorbeeld.nl',
  'mailto:naam@voorbeeld.nl?subject=x',
  'mailto:naam@voorbeeld.nl?subject=x&body=een%0D%0Atwee',
  'tel:+31701234567',
  'tel:14-070',
];
const wrong = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://voorbeeld.nl/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://voorbeeld.nl/1',
  'file:///etc/passwd',
  'ftp://voorbeeld.nl/',
  'view-source:https://voorbeeld.nl/',
  '//voorbeeld.nl/',
  '/pad/',
  'voorbeeld.nl',
  'https:voorbeeld.nl',
  'https:/voorbeeld.nl',
  'https:///voorbeeld.nl',
  'https://',
  'https://voorbeeld.nl\\@ander.example/',
  'https:\\\\voorbeeld.nl',
  'https://digid.nl@ander.example/',
  'https://digid.nl:443@ander.example/',
  'https://@ander.example/',
  'https://voor beeld.nl/',
  'https://voorbeeld.nl/\u202Elmth',
  'https://voorbeeld.nl/\u200B',
  'https://voor\nbeeld.nl/',
  'https://[voorbeeld]/',
  'https://digid.nl。ander.example/',
  'https://digid.nl⁄ander.example/',
  'https://digid.nl%2Eander.example/',
  'https://%64igid.nl/',
  'https://ｄigid.nl/',
  'https://ⓓigid.nl/',
  'https://аррӏе.com/',
  'https://0x7f.1/',
  'https://2130706433/',
  'http://localhost/',
  'http://localhost:4321/over/',
  'https://voorbeeld/',
  'https://voor..beeld.nl/',
  'https://voorbeeld.nl:99999/',
  '',
];

describe('an address leads to a page on the web', () => {
  test.each(right)('%s', (address) => {
    expect(addressFault(address)).toBeUndefined();
    expect(addressFault(address, 'link')).toBeUndefined();
  });

  test.each(wrong)('not %j', (address) => {
    expect(addressFault(address)).toBeDefined();
    expect(addressFault(address, 'link')).toBeDefined();
  });

  test.each(contacts)('%s in a text alone', (address) => {
    expect(addressFault(address, 'link')).toBeUndefined();
    expect(addressFault(address)).toBeDefined();
  });

  test.each([
    'mailto:',
    'mailto:naam',
    'mailto:a@b.nl?bcc=c@d.nl',
    'mailto:a@b.nl?cc=c@d.nl',
    'mailto:a@b.nl?subject=x%0D%0ABcc:c@d.nl',
    'tel:',
    'tel:moeder',
    'tel:javascript',
  ])('nor %s', (address) => {
    expect(addressFault(address, 'link')).toBeDefined();
  });
});

test('a source takes the address of a page, and says why it takes no other', () => {
  const given = { id: 'x', type: 'webpage', title: 'x', author: 'y', standing: 'primary' };
  const withUrl = (URL: string) => source.safeParse({ ...given, URL }).success;
  expect(right.filter((address) => !withUrl(address))).toEqual([]);
  expect([...wrong, ...contacts].filter(withUrl)).toEqual([]);
});
