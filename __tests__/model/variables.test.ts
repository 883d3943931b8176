/** Values never stand in a text from outside, whoever has quoted them. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hiderOf } from '../../src/model/variables.ts';

const quoted = (text: string) => JSON.stringify(text).slice(1, -1);
const line = fc.string({ unit: fc.constantFrom(...'abc/+="\\{}:- '), minLength: 8, maxLength: 20 });

test('no form of a value is left, whole or one of its lines', () => {
  const value = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), fc.boolean(), (values, reversed) => {
      const hide = hiderOf(new Map(values.map((one, at) => [`V${at}`, one])));
      const parts = values.flatMap((one) => [one, ...one.split('\n').map((part) => part.trim())]);
      const forms = parts
        .filter((part) => part.length >= 8)
        .flatMap((part) => [part, quoted(part), quoted(quoted(part))]);
      const text = (reversed ? forms.toReversed() : forms).join(' | ');
      expect(forms.filter((form) => hide(text).includes(form))).toEqual([]);
    }),
  );
});

test.each([
  ['a word stays', 'true', 'it is true', 'it is true'],
  ['a dollar is no pattern', 'abc$&defg', 'x abc$&defg', 'x (V)'],
  ['a key whose line breaks are written', 'abcdefgh\\nijklmnop', 'abcdefgh\nijklmnop', '(V)\n(V)'],
  ['a short line between two stays', 'abcdefgh\nij\nklmnopqr', 'abcdefgh ij klmnopqr', '(V) ij (V)'],
])('%s', (_, value, text, shown) => expect(hiderOf(new Map([['V', value]]))(text)).toBe(shown));
