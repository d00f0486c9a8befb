import type { BlockBackend } from './block-backend.js';

/** A drive whose medium people change while the machine runs. */
export interface RemovableDrive {
  /** What lies in it, also while its tray is open; null: nothing. */
  readonly disk: BlockBackend | null;
  /** Whether its tray is open, and whether the guest holds it closed; null: it has none. */
  readonly tray: { readonly open: boolean; readonly locked: boolean } | null;
  /** False: the guest holds it closed; it is told that somebody wants it open. */
  openTray(force: boolean): boolean;
  closeTray(): void;
  /** Puts another medium in the place of what was there, which is the caller's to close. */
  insert(disk: BlockBackend | null): void;
}
