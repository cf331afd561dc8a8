// Carries out one batch of the runtime: resolves object paths, runs the actions in order, stops at the first failure.

import { HostError, itemNotFound, notImplemented } from '../state/hostError';
import type { HostObject } from '../document/hostObject';
import type { MemberContext, TypeMembers } from '../members/typeMembers';
import type { HostWorkbook } from '../document/hostWorkbook';
import { OBJECT_MODEL } from '../members/objectModel';
import { assertHonoured, assertSettable } from '../members/signatures';
import {
  ACTION,
  PATH,
  type ArgumentInfo,
  type BatchRequest,
  type ObjectPath,
  type QueryInfo,
  type WireAction,
  type WireResult,
} from './wireTypes';

/** Members with an untyped target: the table of types vouches for it. */
type Members = TypeMembers<unknown>;

const membersOf = ({ type }: HostObject): Members => (OBJECT_MODEL[type] ?? {}) as Members;

export class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly context: MemberContext;

  constructor(
    private readonly request: BatchRequest,
    private readonly workbook: HostWorkbook,
    /** Objects that the client keeps across batches. */
    private readonly kept: Map<string, HostObject>,
  ) {
    this.context = { workbook };
  }

  /** Runs one action. @throws HostError with the answer that Excel would give */
  run(action: WireAction): WireResult {
    return { ActionId: action.Id, Value: this.valueOf(action) };
  }

  private valueOf(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object ? this.instantiated(object, action.ObjectPathId) : null;
      case ACTION.query:
        return object ? this.query(object, action.QueryInfo) : null;
      case ACTION.setProperty:
        return this.set(object, action);
      case ACTION.method:
        return this.call(object, action);
      default:
        throw notImplemented('ActionType', String(action.ActionType));
    }
  }

  /** A range has no key of its own, so the client asks for it to be kept and can refer to it in a later batch. */
  private instantiated(object: HostObject, pathId: number): unknown {
    if (object.id !== undefined) return { Id: object.id };
    const isKept = this.request.AutoKeepReference === true && this.request.ObjectPaths[pathId]?.D !== true;
    if (object.type !== 'Range' || !isKept) return {};
    const reference = this.workbook.newId('reference');
    this.kept.set(reference, object);
    return { _ReferenceId: reference };
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw itemNotFound(`object path ${pathId}`);
    const object = this.resolvePath(path);
    this.resolved.set(pathId, object);
    if (object) this.workbook.ranges.track(object);
    return object;
  }

  private resolvePath(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return { type: 'Workbook', target: this.workbook };
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.kept.get(path.Name);
      if (!kept) throw itemNotFound(`reference ${path.Name}`);
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    const name = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    if (!parent) {
      if (name.endsWith('OrNullObject')) return null;
      throw itemNotFound(`${name} of a null object`);
    }
    this.workbook.ranges.assertThere(parent);
    const { objects, objectMethods } = membersOf(parent);
    if (path.ObjectPathType === PATH.property) {
      const property = objects?.[name];
      if (!property) throw notImplemented(parent.type, name);
      return property(parent.target, this.context);
    }
    const method = objectMethods?.[name];
    if (!method) throw notImplemented(parent.type, name);
    const args = this.argumentsOf(path.ArgumentInfo);
    assertHonoured(parent.type, name, args);
    return method(parent.target, args, this.context);
  }

  /** The arguments, with the client's references replaced by the objects themselves. */
  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index];
      if (typeof reference !== 'number' || reference === 0) return argument;
      const object = this.resolve(reference);
      if (object) this.workbook.ranges.assertThere(object);
      return object;
    });
  }

  private query(object: HostObject, info: QueryInfo | undefined): Record<string, unknown> {
    this.workbook.ranges.assertThere(object);
    const ignored = Object.entries(info ?? {}).find(([key, value]) => key !== 'Select' && isGiven(value));
    if (ignored) throw notImplemented(object.type, `load(${ignored[0]})`);
    const select = info?.Select ?? [];
    const { items } = membersOf(object);
    if (!items) return this.selected(object, select);
    return {
      _Items: items(object.target, this.context).map((item) => ({ Id: item.id, ...this.selected(item, select) })),
    };
  }

  private selected(object: HostObject, select: readonly string[]): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const path of select) {
      const [name = '', ...rest] = path.split('/');
      const property = name.charAt(0).toUpperCase() + name.slice(1);
      if (rest.length === 0) answer[property] = this.scalar(object, property);
      else {
        const deeper = this.query(this.navigated(object, property), { Select: [rest.join('/')] });
        answer[property] = joined(answer[property], deeper);
      }
    }
    return answer;
  }

  private scalar(object: HostObject, property: string): unknown {
    const read = membersOf(object).get?.[property];
    if (!read) throw notImplemented(object.type, property);
    return read(object.target, this.context);
  }

  private navigated(object: HostObject, property: string): HostObject {
    const navigate = membersOf(object).objects?.[property];
    if (!navigate) throw notImplemented(object.type, property);
    return navigate(object.target, this.context);
  }

  private set(object: HostObject | null, action: WireAction): null {
    if (!object) throw itemNotFound(`${action.Name} of a null object`);
    this.workbook.ranges.assertThere(object);
    const write = membersOf(object).set?.[action.Name];
    if (!write) throw notImplemented(object.type, action.Name);
    const [value] = this.argumentsOf(action.ArgumentInfo);
    assertSettable(object.type, action.Name, value);
    write(object.target, value, this.context);
    return null;
  }

  private call(object: HostObject | null, action: WireAction): unknown {
    if (action.Name === '_KeepReference') return null;
    if (action.Name === '_RemoveReference') {
      this.kept.delete(this.request.ObjectPaths[action.ObjectPathId]?.Name ?? '');
      return null;
    }
    // A method of a missing object does nothing if the object was requested with OrNullObject.
    if (!object) return null;
    this.workbook.ranges.assertThere(object);
    const method = membersOf(object).methods?.[action.Name];
    if (!method) throw notImplemented(object.type, action.Name);
    const args = this.argumentsOf(action.ArgumentInfo);
    assertHonoured(object.type, action.Name, args);
    return method(object.target, args, this.context) ?? null;
  }
}

const isGiven = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

const GENERAL = 'GeneralException';
/** Refusals that some Excels report under a general code. Every Excel reports ItemNotFound as such. */
const GENERAL_ON_SOME: readonly string[] = ['AccessDenied', 'InvalidArgument', 'InvalidOperation', 'ItemAlreadyExists'];

/** Joins two answers for the same object or collection. */
function joined(one: unknown, other: unknown): unknown {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return other;
  if (Array.isArray(one) && Array.isArray(other)) return one.map((item, index) => joined(item, other[index]));
  const before = one as Record<string, unknown>;
  const added = Object.entries(other).map(([key, value]): [string, unknown] => [key, joined(before[key], value)]);
  return { ...before, ...Object.fromEntries(added) };
}

/** An error as the runtime expects it in the answer; anything unforeseen is a bug in the stand-in itself. */
export function wireError(
  error: unknown,
  location: string,
  isGeneral: boolean,
): { Code: string; Message: string; Location: string } {
  if (!(error instanceof HostError)) throw error;
  const code = isGeneral && !error.isExact && GENERAL_ON_SOME.includes(error.code) ? GENERAL : error.code;
  return { Code: code, Message: error.message, Location: location };
}
