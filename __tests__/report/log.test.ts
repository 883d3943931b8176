import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCommand } from '../../simulator/runner/commands.ts';
import { formatProblems } from '../../src/explain/input-problems.ts';
import { ActionFailure } from '../../src/model/errors.ts';
import { createLog, type LogPort } from '../../src/report/log.ts';
import { reportFailure } from '../../src/run/failure-report.ts';
import { formatReason } from '../../src/run/publish.ts';
import { hostile } from '../support/hostile.ts';

describe('the log', () => {
  /** Lines as the runner sees them; `@actions/core` escapes line breaks in annotations itself. */
  function record() {
    const lines: string[] = [];
    const annotations: string[] = [];
    const port: LogPort = {
      info: (message) => void lines.push(...message.split(/\r\n|\n|\r/)),
      debug: (message) => void annotations.push(message),
      notice: (message, properties) => void annotations.push(message, properties?.title ?? ''),
      warning: (message, properties) => void annotations.push(message, properties?.title ?? ''),
      error: (message, properties) => void annotations.push(message, properties?.title ?? ''),
      startGroup: (name) => void annotations.push(name),
      endGroup: () => undefined,
    };
    return { log: createLog(port), lines, annotations };
  }

  test('no line is a command, and every text stays in its limits', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const { log, lines, annotations } = record();
        const explanation = { title: one, what: one, why: other, next: one, requestId: other };
        for (const text of [one, `  ${one}`, `${one}${other}`, `${one} = ${other}`]) log.line(text);
        log.group(one);
        log.debug(other);
        log.notice(other, { title: one });
        log.warning(one, { title: other });
        reportFailure(new ActionFailure('error', explanation), {}, log, false);
        log.error(formatProblems([{ input: one, seen: other, rule: one, fix: other }]), { title: other });
        expect(lines).toHaveLength(4);
        expect(lines.filter((line) => parseCommand(line) !== undefined)).toEqual([]);
        // What the annotation says is also a line of the log.
        for (const line of annotations.flatMap((text) => text.split('\n'))) expect(parseCommand(line)).toBeUndefined();
        for (const text of annotations) expect([...text].length).toBeLessThanOrEqual(4_096);
        const reason = formatReason(explanation);
        expect([...reason].length).toBeLessThanOrEqual(300);
        expect(reason).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 20 },
    );
  });
});
