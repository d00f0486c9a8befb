import { CpuModel } from '../runtime/cpu-models.js';
import { cpuid } from '../runtime/cpuid.js';
import * as S from '../translator/state.js';
/** Of what only a system can have, what works here. */
export const SYSTEM_FEATURES = 'vme de pse msr pae apic mtrr pge pat pse36 pdpe1gb nonstop_tsc x2apic tsc_deadline_timer tsc_adjust hypervisor smep serialize pcid invpcid smap monitor umip'.split(' ');
/** Leaves of the paravirtual interface that kernels know from KVM (Linux Documentation/virt/kvm/x86/cpuid.rst). */
const HYPERVISOR = 0x40000000;
const HYPERVISOR_FEATURES = 0x40000001;
const KVM_NO_IO_DELAY = 1 << 1;
const KVM_CLOCK = 1 << 3;
const KVM_PV_SEND_IPI = 1 << 11;
const KVM_CLOCK_STABLE = 1 << 24;
/**
 * What of it is there: the clock (`devices/kvm-clock.ts`), a hypercall (`runtime/system/hypercall.ts`), and that ports
 * need no pauses.
 */
const KVM_FEATURES = KVM_NO_IO_DELAY | KVM_CLOCK | KVM_PV_SEND_IPI | KVM_CLOCK_STABLE;
/** CPUID.1:EDX and, on AMD's processors, CPUID.80000001h:EDX. */
const APIC = 1 << 9;
/** Four letters as a register has them. */
const text = (s) => [...s].reduce((word, c, i) => word | (c.charCodeAt(0) << (8 * i)), 0);
/** What the machine's processor says of itself. `hasApic`: the local APIC is enabled by IA32_APIC_BASE. */
export function machineCpuid(cpu, hasApic) {
    const model = cpu.model ?? new CpuModel('max', SYSTEM_FEATURES);
    return (leaf, subleaf) => {
        if (leaf >>> 0 === HYPERVISOR)
            return [HYPERVISOR_FEATURES, text('KVMK'), text('VMKV'), text('M\0\0\0')];
        if (leaf >>> 0 === HYPERVISOR_FEATURES)
            return [KVM_FEATURES, 0, 0, 0];
        const words = cpuid(model, leaf, subleaf, { cr4: cpu.u32[S.CR4 >> 2], xcr0: cpu.u32[S.XCR0 >> 2] });
        // A disabled APIC is none: SDM vol. 3A, 11.4.3.
        if ((leaf === 1 || leaf >>> 0 === 0x80000001) && !hasApic())
            words[3] &= ~APIC;
        return words;
    };
}
