interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>
  >;
}
interface PackageLicence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly isTool: boolean;
  readonly isAllowed: boolean;
}
export function licencesOf(lock: LockFile, lookedUp?: Readonly<Record<string, string>>): readonly PackageLicence[];
