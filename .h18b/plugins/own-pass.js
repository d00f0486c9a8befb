/** A pass of one's own in the translator: `idempotence.ts`. */
const ownPass = () => ({
    passes: [{ module: new URL('./idempotence.js', import.meta.url).href, behind: 'expand-flags' }],
});
export default ownPass;
