// Counts what one job sends over the bridge, and measures its processor time on both sides.

import type { StandInExcel } from '../../src/host/standInExcel';

export interface Figures {
  readonly messages: number;
  readonly actions: number;
  /** Characters sent and received. */
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** Milliseconds of processor time: for Microsoft's runtime with our code, and for the stand-in. */
  readonly clientTime: number;
  readonly hostTime: number;
}

const MICROSECONDS = 1000;

function usedSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / MICROSECONDS;
}

/** Measures the job on this Excel; earlier messages do not count. */
export async function measure(excel: StandInExcel, job: () => Promise<unknown>): Promise<Figures> {
  const { bridge, messages } = excel;
  const send = bridge.sendMessageToHost.bind(bridge);
  let hostTime = 0;
  messages.length = 0;
  bridge.sendMessageToHost = (text) => {
    const start = process.cpuUsage();
    send(text);
    hostTime += usedSince(start);
  };
  const start = process.cpuUsage();
  await job();
  const time = usedSince(start);
  bridge.sendMessageToHost = send;
  const sum = (key: 'actions' | 'requestBytes' | 'responseBytes'): number =>
    messages.reduce((total, message) => total + message[key], 0);
  return {
    messages: messages.length,
    actions: sum('actions'),
    bytesOut: sum('requestBytes'),
    bytesIn: sum('responseBytes'),
    clientTime: Math.max(time - hostTime, 0),
    hostTime,
  };
}

/** The median of each figure. */
export function median(runs: readonly Figures[]): Figures {
  const middle = (key: keyof Figures): number => {
    const sorted = runs.map((run) => run[key]).sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  return {
    messages: middle('messages'),
    actions: middle('actions'),
    bytesOut: middle('bytesOut'),
    bytesIn: middle('bytesIn'),
    clientTime: middle('clientTime'),
    hostTime: middle('hostTime'),
  };
}
