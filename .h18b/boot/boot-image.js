/** What a loader is asked and what it gives: plain data, for whatever machine is to run it. */
export {};
