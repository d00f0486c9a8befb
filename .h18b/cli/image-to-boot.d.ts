import type { BootImage } from '../boot/boot-image.js';
import type { BootCommandOptions } from './boot-command.js';
import { type Media } from './boot-media.js';
import type { Drives } from './drives.js';
/** What is booted; files are read once, also when the guest resets the machine. */
export declare function bootImage(options: BootCommandOptions, media: Media, drives: Drives): () => BootImage;
