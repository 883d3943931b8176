/** Lines of the log. Every line passes through here, so nothing from outside can reach the runner as a command. */
import type { Clock } from '../async/clock.ts';
import { formatDuration } from '../text/quantities.ts';
import { sanitizeLine, sanitizeLines } from '../text/sanitize.ts';

/** Longer lines are cut: a message of a megabyte helps nobody. */
const LINE_LIMIT = 2_000;

/** GitHub cuts annotations at 4096 characters (runner 2.336). */
const ANNOTATION_LIMIT = 4_000;

/** Where an annotation points, besides its text. */
export interface AnnotationProperties {
  title?: string;
  file?: string;
  startLine?: number;
}

/** What of `@actions/core` the log needs. */
export interface LogPort {
  info(message: string): void;
  debug(message: string): void;
  notice(message: string, properties?: AnnotationProperties): void;
  warning(message: string, properties?: AnnotationProperties): void;
  error(message: string, properties?: AnnotationProperties): void;
  startGroup(name: string): void;
  endGroup(): void;
}

/** What the action prints through. */
export interface Log {
  /** One line. Leading spaces indent it. */
  line(text: string): void;
  debug(text: string): void;
  /** An annotation of what was asked for and is worth a look. */
  notice(text: string, properties?: AnnotationProperties): void;
  /** A warning annotation. */
  warning(text: string, properties?: AnnotationProperties): void;
  /** An error annotation; line breaks are kept. */
  error(text: string, properties?: AnnotationProperties): void;
  /** Begins a group and ends the one before. */
  group(title: string): void;
  endGroup(): void;
}

/** A log on top of the runner's commands. */
export function createLog(port: LogPort): Log {
  let open = false;
  const endGroup = () => {
    if (open) port.endGroup();
    open = false;
  };
  return {
    line: (text) => port.info((/^ */.exec(text)?.[0] ?? '') + sanitizeLine(text, LINE_LIMIT)),
    debug: (text) => port.debug(sanitizeLine(text, LINE_LIMIT)),
    notice: (text, properties) => port.notice(sanitizeLine(text, LINE_LIMIT), sanitizeProperties(properties)),
    warning: (text, properties) => port.warning(sanitizeLine(text, LINE_LIMIT), sanitizeProperties(properties)),
    error: (text, properties) => port.error(sanitizeAnnotation(text), sanitizeProperties(properties)),
    group(title) {
      endGroup();
      port.startGroup(sanitizeLine(title));
      open = true;
    },
    endGroup,
  };
}

function sanitizeAnnotation(text: string): string {
  const whole = sanitizeLines(text, LINE_LIMIT).join('\n');
  return whole.length <= ANNOTATION_LIMIT ? whole : `${whole.slice(0, ANNOTATION_LIMIT - 1)}…`;
}

function sanitizeProperties(properties: AnnotationProperties = {}): AnnotationProperties {
  const { title, file, startLine } = properties;
  return {
    ...(title === undefined ? {} : { title: sanitizeLine(title, 120) }),
    ...(file === undefined ? {} : { file: sanitizeLine(file) }),
    ...(startLine === undefined ? {} : { startLine }),
  };
}

/** After the first line, one at most in this time, in ms: an outage of ten minutes is some forty lines. */
const EVERY_MS = 15_000;

/**
 * Says the first line at once, and then counts: the next one comes {@link EVERY_MS} later at the earliest and
 * tells how many were left out.
 */
export function throttleLine(line: (text: string) => void, clock: Clock): (text: string) => void {
  let last = Number.NEGATIVE_INFINITY;
  let leftOut = 0;
  return (text) => {
    const since = clock.now() - last;
    if (since < EVERY_MS) {
      leftOut++;
      return;
    }
    line(leftOut === 0 ? text : `${text} (${leftOut} more in the last ${formatDuration(since)})`);
    last = clock.now();
    leftOut = 0;
  };
}
