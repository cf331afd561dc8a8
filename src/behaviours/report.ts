// The report of a self-test: its schema, from which its type, docs/zelftest-schema.json and the check of a file follow.

import { PLATFORMS } from './behaviour';
import type { Described, ObjectSchema } from './schema';

/** Goes up when earlier reports can no longer be read. */
export const REPORT_VERSION = 1;

/** The answer of a probe that could not find the answer. */
export const NOT_FOUND_OUT = 'unknown';

/**
 * The outcome of a step: as expected; not as expected; or not run, because this Excel lacks a member or the previous
 * step left nothing to work on.
 */
export const STEP_OUTCOMES = ['passed', 'failed', 'skipped'] as const;

const TEXT = { type: 'string' } as const;
const OPTIONAL_TEXT = { type: ['string', 'null'] } as const;
const NUMBER = { type: 'number' } as const;

export const REPORT_SCHEMA = {
  type: 'object',
  properties: {
    report: { const: 'rekenmodel-webcare zelftest' },
    version: { const: REPORT_VERSION },
    /** Of the product. */
    productVersion: TEXT,
    /** When it started, ISO 8601. */
    startedAt: TEXT,
    milliseconds: NUMBER,
    /** `stopped`: by the user; `broken`: it could not continue. */
    end: { enum: ['whole', 'stopped', 'broken'] },
    /** Why it could not continue. */
    brokenBy: OPTIONAL_TEXT,
    excel: {
      type: 'object',
      properties: {
        version: OPTIONAL_TEXT,
        /** The name that Office uses. */
        officePlatform: OPTIONAL_TEXT,
        /** The name that the reports of behaviours use. */
        platform: { enum: [...PLATFORMS, null] },
        displayLanguage: OPTIONAL_TEXT,
        contentLanguage: OPTIONAL_TEXT,
        /** The newest supported ExcelApi set: `1.17`. */
        excelApi: OPTIONAL_TEXT,
      },
    },
    behaviours: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: TEXT,
          answer: TEXT,
          /** The reported answer of this platform, if any. */
          reported: OPTIONAL_TEXT,
          /** Why the probe found no answer. */
          error: OPTIONAL_TEXT,
        },
      },
    },
    steps: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: TEXT,
          title: TEXT,
          outcome: { enum: STEP_OUTCOMES },
          milliseconds: NUMBER,
          /** Why it failed half-way or was not run. */
          reason: OPTIONAL_TEXT,
          findings: {
            type: 'array',
            items: { type: 'object', properties: { what: TEXT, expected: TEXT, found: TEXT } },
          },
        },
      },
    },
    /** Round trip of a message; `median` is null when none was answered. */
    messages: {
      type: 'object',
      properties: { count: { type: 'integer' }, medianMilliseconds: { type: ['number', 'null'] } },
    },
    /** What could not be removed from the workbook, by name. */
    left: { type: 'array', items: TEXT },
  },
} as const satisfies ObjectSchema;

export type SelfTestReport = Described<typeof REPORT_SCHEMA>;
export type StepReport = SelfTestReport['steps'][number];
export type Finding = StepReport['findings'][number];
export type BehaviourReport = SelfTestReport['behaviours'][number];
export type ExcelFacts = SelfTestReport['excel'];
