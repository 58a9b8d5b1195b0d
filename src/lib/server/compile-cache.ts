import path from 'node:path';
import { projectRoot } from './project-root.ts';

/**
 * Where Node keeps what it made of the program's sources, so that a process starts in half the time.
 * It lies beside the packages: what may not write there starts as before.
 */
export const compileCacheFolder = () => path.join(projectRoot(), 'node_modules', '.cache', 'cotmoc');
