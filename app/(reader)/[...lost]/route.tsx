import { lostSheet } from '../lost';
import { missing } from '../paper';

/** Every address that nothing else answers. */
export async function GET(): Promise<Response> {
  return missing(await lostSheet());
}
