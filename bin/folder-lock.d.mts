export function lockFolder(name: string, folder: string): Promise<(() => void) | null>;
