/** The memory layout is the translator's business, since it emits addresses; the runtime shares it. */
export * from '../translator/layout.js';
