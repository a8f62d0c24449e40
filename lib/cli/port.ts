import { Refusal } from './refusal';

/** The port that the environment asks for, 3000 if none; throws a Refusal when it is no port. */
export function readPort(
  { PORT: text = '' }: Readonly<Record<string, string | undefined>> = process.env,
  command = 'npm start',
): number {
  if (text === '') return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new Refusal(`PORT=${text} is no port. Write a whole number from 1 to 65535: PORT=3001 ${command}`);
}
