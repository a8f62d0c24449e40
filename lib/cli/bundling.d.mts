import type { BuildOptions } from 'esbuild';

export declare const BUNDLING: BuildOptions;
