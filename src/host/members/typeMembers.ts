// How a type of the object model is described: data about members, so that anything not listed is refused.

import type { HostObject } from '../document/hostObject';
import type { HostWorkbook } from '../document/hostWorkbook';

export interface MemberContext {
  readonly workbook: HostWorkbook;
}

export type Arguments = readonly unknown[];

/** The members of a type whose target has a known shape. */
export interface TypeMembers<Target> {
  /** Scalar properties that can be loaded. */
  readonly get?: Readonly<Record<string, (target: Target, context: MemberContext) => unknown>>;
  readonly set?: Readonly<Record<string, (target: Target, value: unknown, context: MemberContext) => void>>;
  /** Properties that are objects. */
  readonly objects?: Readonly<Record<string, (target: Target, context: MemberContext) => HostObject>>;
  /** Methods that return an object; null is the null object. */
  readonly objectMethods?: Readonly<
    Record<string, (target: Target, args: Arguments, context: MemberContext) => HostObject | null>
  >;
  /** Methods that return a value or nothing. */
  readonly methods?: Readonly<Record<string, (target: Target, args: Arguments, context: MemberContext) => unknown>>;
  /** The items of a collection. */
  readonly items?: (target: Target, context: MemberContext) => readonly HostObject[];
}

export type AnyTypeMembers = TypeMembers<never>;
