export const OFFICE_CDN: string;
export const PAGE_POLICY: string;
export const HEADERS: Readonly<Record<string, string>>;
export function iisConfiguration(): string;
export function azureConfiguration(folder?: string): string;
export function nginxConfiguration(folder: string): string;
