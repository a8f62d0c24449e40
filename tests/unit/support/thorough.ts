/** Whether made-up reports are tried as often as in CI, which `.ci/run` asks for with `THOROUGH=1`; else a part of them, in a few minutes less. */
export const THOROUGH = process.env['THOROUGH'] === '1';
