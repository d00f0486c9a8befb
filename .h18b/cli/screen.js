/** The display as a picture in a file. */
import { renderScreen } from '../devices/vga/display.js';
import { writeOutput } from '../host/output-file.js';
import { encodePng } from './png.js';
/** Portable pixmap, binary: ppm(5). */
function encodePpm({ width, height, rgba }) {
    const header = Buffer.from(`P6\n${width} ${height}\n255\n`);
    const bytes = Buffer.alloc(header.length + width * height * 3);
    header.copy(bytes);
    for (let pixel = 0; pixel < width * height; pixel++)
        bytes.set(rgba.subarray(pixel * 4, pixel * 4 + 3), header.length + pixel * 3);
    return bytes;
}
/** Writes what the display shows now. Throws a UserError that names `option`. */
export function writeScreen(option, file, format, vm) {
    const picture = renderScreen(vm.vga.vga);
    writeOutput(option, file, format === 'png' ? encodePng(picture) : encodePpm(picture));
}
