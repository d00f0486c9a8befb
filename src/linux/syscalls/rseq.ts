import { call } from '../abi/call.js';
import { EBUSY, EFAULT, EINVAL, EPERM } from '../errno.js';
import { CPU_ID, CPU_ID_START } from '../tasks/rseq.js';

const RSEQ_FLAG_UNREGISTER = 1;
/** The structure as it was at first; its alignment. */
const ORIGINAL_SIZE = 32;
const ALIGNMENT = 32;
const CPU_ID_UNINITIALIZED = 0xffffffff;

/** rseq(2): sys_rseq() of kernel/rseq.c. There is one processor. */
export const rseq = call('puxx', (k, at, size, flags, signature) => {
  const { current: task, space } = k;
  if ((flags & RSEQ_FLAG_UNREGISTER) !== 0) {
    if ((flags & ~RSEQ_FLAG_UNREGISTER) !== 0 || task.rseq !== at || at === 0 || size !== task.rseqSize) return -EINVAL;
    if (signature !== task.rseqSignature) return -EPERM;
    space.writeU32(at + CPU_ID_START, 0);
    space.writeU32(at + CPU_ID, CPU_ID_UNINITIALIZED);
    task.rseq = 0;
    return 0;
  }
  if (flags !== 0) return -EINVAL;
  if (task.rseq !== 0) {
    if (task.rseq !== at || size !== task.rseqSize) return -EINVAL;
    return signature === task.rseqSignature ? -EBUSY : -EPERM;
  }
  if (size !== ORIGINAL_SIZE || at % ALIGNMENT !== 0) return -EINVAL;
  if (at < 0 || at + size > space.layout.top) return -EFAULT;
  space.writeU32(at + CPU_ID_START, 0);
  space.writeU32(at + CPU_ID, 0);
  task.rseq = at;
  task.rseqSize = size;
  task.rseqSignature = signature;
  return 0;
});
