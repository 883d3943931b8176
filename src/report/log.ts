/** Lines of the log. Every line passes through here, so nothing from outside can reach the runner as a command. */
import { neutralise } from './text.ts';

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
    line: (text) => port.info((/^ */.exec(text)?.[0] ?? '') + neutralise(text, LINE_LIMIT)),
    debug: (text) => port.debug(neutralise(text, LINE_LIMIT)),
    warning: (text, properties) => port.warning(neutralise(text, LINE_LIMIT), neutraliseProperties(properties)),
    error: (text, properties) => port.error(neutraliseLines(text), neutraliseProperties(properties)),
    group(title) {
      endGroup();
      port.startGroup(neutralise(title));
      open = true;
    },
    endGroup,
  };
}

function neutraliseLines(text: string): string {
  const lines = text.split('\n').map((line) => (/^ */.exec(line)?.[0] ?? '') + neutralise(line, LINE_LIMIT));
  const whole = lines.join('\n');
  return whole.length <= ANNOTATION_LIMIT ? whole : `${whole.slice(0, ANNOTATION_LIMIT - 1)}…`;
}

function neutraliseProperties(properties: AnnotationProperties = {}): AnnotationProperties {
  const { title, file, startLine } = properties;
  return {
    ...(title === undefined ? {} : { title: neutralise(title, 120) }),
    ...(file === undefined ? {} : { file: neutralise(file) }),
    ...(startLine === undefined ? {} : { startLine }),
  };
}

/** `850 ms`, `4.2 s`, `2 m 05 s`, `1 h 02 m`. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1).replace(/\.0$/, '')} s`;
  const seconds = Math.round(ms / 1_000);
  const pad = (n: number) => String(n).padStart(2, '0');
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} m ${pad(seconds % 60)} s`;
  return `${Math.floor(seconds / 3_600)} h ${pad(Math.floor((seconds % 3_600) / 60))} m`;
}
