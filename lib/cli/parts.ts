import { main as draw } from './draw';
import { main as makeFiles } from './files';

/** Draws charts and makes the files that they are taken away as, those that have changed: both load the same, once. */
export async function main(): Promise<number> {
  const failed = await draw();
  return failed === 0 ? makeFiles() : failed;
}
