// A pass in a plug-in: additions of 0 are their argument.
export default () => ({
  passes: [{ module: new URL('./additions.mjs', import.meta.url).href, before: 'fuse-flags' }],
});
