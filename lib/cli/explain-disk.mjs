// Plain JavaScript: it has to explain why what runs of the TypeScript around it couldn't be written.

/** The exit code of a command that the machine stopped: EX_IOERR of sysexits. */
export const STOPPED_BY_MACHINE = 74;

const room = 'Make room, then run this again.';
const rights = 'Give this user the right to it (or use a copy of the folder that is this user’s), then run this again.';
const files = 'Close other programs, or allow more at once (ulimit -n 4096), then run this again.';

const reasons = {
  ENOSPC: ['there is no room left on the disk', room],
  EDQUOT: ['this user may take no more room on the disk', room],
  EFBIG: ['a file this large is not allowed here', room],
  EACCES: ['this user hasn’t the right to it', rights],
  EPERM: ['this user hasn’t the right to it', rights],
  EROFS: ['the disk can only be read', 'Use a copy of the folder on a disk that can be written, then run this again.'],
  EMFILE: ['too many files are open at once', files],
  ENFILE: ['too many files are open at once', files],
  EIO: ['the disk failed', 'Look after the disk before anything else; nothing that this program can do would help.'],
};

/**
 * What to tell a person about an error that the machine is the reason of, and not the data or the code; undefined for any
 * other. Says what was done to which file, why it failed, and what to do.
 */
export function explainDisk(error) {
  const [reason, advice] = reasons[error?.code] ?? [];
  if (reason === undefined || error.syscall === 'listen') return undefined;
  const what =
    error.path === undefined ? 'A file couldn’t be read or written' : `${error.path} couldn’t be ${deed(error)}`;
  return `${what}: ${reason} (${error.code}). ${advice}`;
}

const deed = ({ syscall, dest }) =>
  dest !== undefined
    ? `moved to ${dest}`
    : /^(scandir|opendir|stat|lstat|read)$/.test(syscall)
      ? 'read'
      : 'opened or written';
