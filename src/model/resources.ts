/** The resources of Twilio Serverless v1, as far as this action reads them. Types only; the reading is in twilio/decode.ts. */
import type { ListedContents } from './build-contents.ts';

/** A service, as far as it matters here. */
export interface Service {
  /** `ZS…` */
  readonly sid: string;
  /** `AC…` */
  readonly accountSid: string | undefined;
  readonly uniqueName: string | undefined;
}

/** A Build, with undefined for every list that the answer is without or has in a form that cannot be read. */
export interface Build extends ListedContents {
  /** `ZB…` */
  readonly sid: string;
  /** As Twilio spells it, in lower case: `building`, `completed`, `failed`, or a value of the future. */
  readonly status: string;
  /** Twilio's own time of creation, in ms; only comparable with other times of Twilio's. */
  readonly createdAt: number | undefined;
}

/** Where a Build can be live. Sources: the Environment resource page and the OpenAPI file. */
export interface Environment {
  /** `ZE…` */
  readonly sid: string;
  readonly uniqueName: string;
  /** Undefined: production. */
  readonly domainSuffix: string | undefined;
  /** Without scheme. Text from outside; undefined when the answer has none. */
  readonly domainName: string | undefined;
  /** The live Build (`ZB…`); undefined when nothing is live. */
  readonly buildSid: string | undefined;
  /** Twilio's own time of creation, in ms; only comparable with other times of Twilio's. */
  readonly createdAt: number | undefined;
}

/** Where a Build goes live. SIDs. */
export interface Destination {
  readonly serviceSid: string;
  readonly environmentSid: string;
}

/** That a Build went live in an environment. Sources: the Deployment resource page and the OpenAPI file. */
export interface Deployment {
  /** `ZD…` */
  readonly sid: string;
  /** `ZB…`; undefined when it took the environment down. */
  readonly buildSid: string | undefined;
  /** By Twilio's own clock, in ms; undefined where it cannot be read. */
  readonly createdAt: number | undefined;
}

/** What is noted of the Builds that are already there. */
export type NotedBuild = Pick<Build, 'sid' | 'createdAt'>;

/** A Function or an Asset itself, whose versions are listed under it. */
export interface Resource {
  /** `ZH…` */
  readonly sid: string;
  /** The path it is meant for, as far as the toolkit and the Console name them. */
  readonly friendlyName: string;
  /** Twilio's own time of the last change, in ms; only comparable with other times of Twilio's. */
  readonly updatedAt: number | undefined;
}
