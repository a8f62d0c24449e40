export const STOPPED_BY_MACHINE: number;
export function explainDisk(error: unknown): string | undefined;
