import { expect, test } from '@jest/globals';
import { LineCutter, Masker, parseCommand, StepLog } from '../../../simulator/runner/commands.ts';

test('commands: at the start of a line or, in the old style, anywhere', () => {
  expect(parseCommand('  ::error title=a%3Ab,file=x%2Cy::one%0Atwo%25')).toMatchObject({
    name: 'error',
    properties: { title: 'a:b', file: 'x,y' },
    data: 'one\ntwo%',
  });
  expect(parseCommand('text ##[set-output name=a]b')).toMatchObject({
    name: 'set-output',
    properties: { name: 'a' },
    data: 'b',
    style: '##',
  });
  for (const text of ['text ::error::x', '::nonsense::x', '##[nonsense]', ':: error::x', 'plain'])
    expect(parseCommand(text)).toBeUndefined();
});

test('the log as a person sees it', () => {
  const log = new StepLog(new Masker(), false);
  const cutter = new LineCutter((line) => log.take(line));
  const printed =
    '::group::Build\nin it\r::notice::from a CR\r\n::endgroup::\n::add-mask::s3cret-word\nhas s3cret-word, czNjcmV0LXdvcmQ= too\n::debug::no\n::stop-commands::tok\n::error::not now\n::tok::\n::error::now\nend';
  for (const byte of Buffer.from(printed)) cutter.push(Buffer.of(byte));
  cutter.end();
  expect(log.lines).toEqual([
    '▾ Build',
    '  in it',
    '  Notice: from a CR',
    'has ***, *** too',
    '::stop-commands::tok',
    '::error::not now',
    '::tok::',
    'Error: now',
    'end',
  ]);
  expect(log.annotations.map(({ type, message }) => [type, message])).toEqual([
    ['notice', 'from a CR'],
    ['error', 'now'],
  ]);
  for (let count = 0; count < 12; count++) log.take('::warning::w');
  expect(log.annotations.filter(({ type, shown }) => type === 'warning' && shown)).toHaveLength(10);
});
