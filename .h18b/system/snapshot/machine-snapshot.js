/** A whole machine as a snapshot, and back. */
import { fromBase64, toBase64 } from '../../devices/base64.js';
import { SnapshotOverlay } from '../../devices/storage/snapshot-overlay.js';
import { CPU_MODEL_NAMES } from '../../runtime/cpu-models.js';
import { processorState, restoreProcessor } from './processor-state.js';
import { AbsentRam, saveRam } from './saved-ram.js';
import { decodeSnapshot, encodeSnapshot, PieceWriter, readPiece, SnapshotError, } from './snapshot-file.js';
export function saveMachine(parts, info) {
    const { processor, msrs, ram, pc } = parts;
    ram.bringAll();
    const writer = new PieceWriter();
    const disks = parts.disks.map((disk) => {
        disk.flush();
        const units = disk instanceof SnapshotOverlay ? [...disk.units()] : null;
        return { sizeBytes: disk.sizeBytes, units: units?.map(([n, bytes]) => [n, writer.add(bytes)]) ?? null };
    });
    const header = {
        info,
        processor: processorState(processor, msrs),
        pc: pc.state(),
        roms: ram.roms.map(({ address, bytes }) => ({ address, bytes: toBase64(bytes) })),
        disks,
        ram: saveRam(processor.cpu.memory.buffer, ram.sizeBytes, writer),
    };
    return encodeSnapshot(header, writer);
}
/** Reads a snapshot's file. Throws SnapshotError. */
export function readSnapshot(file) {
    const decoded = checked(() => decodeSnapshot(file));
    const info = decoded.header.info;
    const isMachine = Number.isInteger(info?.memoryMiB) && CPU_MODEL_NAMES.includes(info?.cpu);
    if (info === undefined || !isMachine)
        throw new SnapshotError('does not say what machine it is of, or it is one that this Ringless does not know');
    return { ...decoded, info };
}
/** Makes a machine that has just been put together what it was. Throws SnapshotError. */
export function restoreMachine(parts, { header, data }) {
    const { processor, msrs, ram, physical, pc } = parts;
    checked(() => {
        restoreDisks(parts.disks, header.disks, data);
        for (const { address, bytes } of header.roms)
            ram.mapRom({ address, bytes: fromBase64(bytes) });
        pc.restore(header.pc);
        physical.a20 = pc.a20.enabled;
        ram.comesFrom(new AbsentRam(processor.cpu.u8, ram.sizeBytes, physical, header.ram, data));
        processor.reset();
        restoreProcessor(processor, msrs, header.processor);
    });
}
function restoreDisks(disks, saved, data) {
    if (disks.length !== saved.length)
        throw new SnapshotError(`is of a machine with ${saved.length} disks, not ${disks.length}`);
    for (const [n, disk] of disks.entries()) {
        const { sizeBytes, units } = saved[n];
        if (disk.sizeBytes !== sizeBytes)
            throw new SnapshotError(`is of a machine whose disk ${n} has ${sizeBytes} bytes, not ${disk.sizeBytes}`);
        if (units === null)
            continue;
        if (!(disk instanceof SnapshotOverlay))
            throw new SnapshotError(`has what was written to disk ${n}, which has to be attached with "snapshot"`);
        for (const [unit, piece] of units)
            disk.setUnit(unit, readPiece(data, piece));
    }
}
/** Whatever goes wrong with what a file says is the file's fault. */
function checked(body) {
    try {
        return body();
    }
    catch (error) {
        if (error instanceof SnapshotError)
            throw error;
        throw new SnapshotError(`does not fit this machine: ${error instanceof Error ? error.message : String(error)}`);
    }
}
