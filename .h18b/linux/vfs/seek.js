import { EINVAL, ENXIO } from '../errno.js';
/** lseek(2) on a file of known size: the new offset or -errno. */
export function seekIn(size, current, offset, whence) {
    let to;
    if (whence === 0)
        to = offset;
    else if (whence === 1)
        to = current + offset;
    else if (whence === 2)
        to = size + offset;
    else if (whence === 3)
        to = offset >= 0 && offset < size ? offset : -ENXIO;
    else if (whence === 4)
        to = offset >= 0 && offset < size ? size : -ENXIO;
    else
        return -EINVAL;
    if (to === -ENXIO && whence >= 3)
        return -ENXIO;
    return to < 0 || to >= 2 ** 53 ? -EINVAL : to;
}
