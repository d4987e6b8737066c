type Run = (command: readonly string[]) => number;
export function setUp(root: string, wanted: readonly string[], run?: Run): Promise<void>;
export function mustInstall(root: string): boolean;
export function mustBuild(root: string): boolean;
