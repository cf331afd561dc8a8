// The Range objects that a client still refers to. In an Excel where they follow their cells, they move along.

import type { Area } from '../state/area';
import { HostError } from '../state/hostError';
import type { HostObject } from './hostObject';
import type { RangeTarget } from './rangeTarget';
import type { SheetState } from '../state/state';

const targetOf = ({ type, target }: HostObject): RangeTarget | null =>
  type === 'Range' ? (target as RangeTarget) : null;

export class LiveRanges {
  private targets = new Set<RangeTarget>();
  private readonly gone = new WeakSet<RangeTarget>();

  track(object: HostObject): void {
    const target = targetOf(object);
    if (target) this.targets.add(target);
  }

  /** Called after a batch: the client refers again only to what it keeps. */
  keepOnly(objects: Iterable<HostObject>): void {
    this.targets = new Set();
    for (const object of objects) this.track(object);
  }

  move(sheet: SheetState, moved: (area: Area) => Area | null): void {
    for (const target of this.targets) {
      if (target.sheet !== sheet) continue;
      const area = moved(target.area);
      if (area) target.area = area;
      else this.gone.add(target);
    }
  }

  /** @throws HostError InvalidReference for a range whose cells were deleted */
  assertThere(object: HostObject): void {
    const target = targetOf(object);
    if (target && this.gone.has(target)) throw new HostError('InvalidReference', 'The cells of this range are gone');
  }
}
