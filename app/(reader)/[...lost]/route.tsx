import { lost } from '../lone';

/** Every address that nothing else answers. */
export const GET = lost;
