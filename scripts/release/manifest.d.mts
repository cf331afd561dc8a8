export const DEVELOPMENT_ORIGIN: string;
export function readOrigin(text: string): string;
export function stampVersion(manifest: string, version: string): string;
export function moveAddresses(manifest: string, origin: string): string;
