import { type HostFile } from '../host.js';
export declare function openFile(path: string, readOnly: boolean): HostFile;
export declare function temporaryFile(): HostFile;
