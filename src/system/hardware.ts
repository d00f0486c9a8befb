/** What a virtual machine is made of: processor, RAM and PC, put together. How it runs is `virtual-machine.ts`. */
import { pcMemoryMap } from '../boot/ram-map.js';
import { AcpiTables } from '../devices/acpi/acpi-tables.js';
import type { Bus } from '../devices/bus.js';
import type { ByteSink } from '../devices/device.js';
import { FW_CFG_BASE, FW_CFG_PORTS, FwCfg } from '../devices/fw-cfg/fw-cfg.js';
import { setPcItems } from '../devices/fw-cfg/pc-items.js';
import { KvmClock } from '../devices/kvm-clock.js';
import { MachineClock } from '../devices/machine-clock.js';
import { Pc, type PcEvents } from '../devices/pc.js';
import { type PcPci, VGA_DEVICE } from '../devices/pci/pc-pci.js';
import { Vga } from '../devices/vga/vga.js';
import { addVgaLegacy, VgaPci } from '../devices/vga/vga-pci.js';
import { VirtioTablet } from '../devices/virtio/virtio-tablet.js';
import { CpuModel, type CpuModelName } from '../runtime/cpu-models.js';
import { CpuState } from '../runtime/cpu-state.js';
import { Engine } from '../runtime/engine.js';
import { PLUGIN_BYTES } from '../runtime/plugins/area.js';
import { tellExceptions } from '../runtime/plugins/exceptions.js';
import { PluginSet } from '../runtime/plugins/plugin-set.js';
import { watchPlugins } from '../runtime/plugins/watched.js';
import { newStats } from '../runtime/stats.js';
import { defaultStrategies } from '../runtime/strategies.js';
import { InterruptLatency } from '../runtime/system/interrupt-latency.js';
import { MachineCallouts } from '../runtime/system/machine-callouts.js';
import { type Board, MachineKernel } from '../runtime/system/machine-kernel.js';
import { Mmu } from '../runtime/system/mmu.js';
import { Msrs } from '../runtime/system/msrs.js';
import { PhysicalMap } from '../runtime/system/physical-map.js';
import { Processor } from '../runtime/system/processor.js';
import { Timeline } from '../runtime/timeline.js';
import { GUEST_RAM } from '../translator/layout.js';
import * as S from '../translator/state.js';
import { interruptsOf, portsOf } from './board.js';
import { machineCpuid, SYSTEM_FEATURES } from './machine-cpuid.js';
import { MACHINE_STRATEGIES } from './machine-strategies.js';
import { PROCESSORS } from './power-on.js';
import { EXTRA_BYTES, Ram } from './ram.js';
import { SliceBudget } from './slice-budget.js';
import { SteadyClock } from './steady-clock.js';
import { TimerWatch } from './timer-watch.js';
import type { VirtualMachineOptions } from './virtual-machine-options.js';

/** A kernel that boots gains nothing from wide vectors, and would save and restore them. */
export const MACHINE_CPU_MODEL: CpuModelName = 'x86-64';
/** Ticks of the time stamp counter a ns. */
const TSC_PER_NS = 2;

/** What the hardware tells whoever runs it. */
export interface HardwareEvents extends Omit<PcEvents, 'onA20'> {
  /** An exception could not be delivered: the processor has shut down. */
  onTripleFault(): void;
  /** A sink that gets nothing twice where the past is done again. */
  whileNew(sink: ByteSink): ByteSink;
}

export class Hardware {
  readonly stats = newStats();
  readonly physical = new PhysicalMap();
  readonly cpu: CpuState;
  readonly mmu: Mmu;
  readonly ram: Ram;
  readonly vga: Vga;
  readonly processor: Processor;
  readonly machine: MachineKernel;
  readonly engine: Engine;
  readonly pc: Pc;
  readonly pci: PcPci;
  readonly acpi: AcpiTables;
  readonly tablet: VirtioTablet | null;
  readonly clock: MachineClock;
  readonly timers: TimerWatch;
  readonly budget: SliceBudget;
  readonly plugins: PluginSet | undefined;
  callouts: MachineCallouts | null = null;
  #built = false;
  /** The engine, once there is one: time may be its instruction count. */
  #counting: Engine | null = null;
  readonly steady = new SteadyClock(
    () => performance.now() * 1e6,
    () => this.#counting?.instructionCount() ?? 0,
  );

  constructor(options: VirtualMachineOptions, events: HardwareEvents) {
    const ramBytes = (options.memoryMiB ?? 128) * 1048576;
    const end = GUEST_RAM + ramBytes + EXTRA_BYTES;
    const wanted = options.plugins ?? [];
    const pages = (end + (wanted.length > 0 ? PLUGIN_BYTES : 0)) / 65536;
    const cpu = new CpuState(
      new WebAssembly.Memory({ initial: pages, maximum: pages }),
      32,
      new CpuModel(options.cpu ?? MACHINE_CPU_MODEL, SYSTEM_FEATURES),
    );
    const { physical } = this;
    const journal = options.inputs?.journal ?? null;
    const icount = options.icount === true || journal !== null;
    // The clock asks before there is an engine.
    this.clock = new MachineClock(
      icount
        ? { instructions: () => this.#counting?.instructionCount() ?? 0, startMs: journal?.startMs }
        : { hostNs: (timerNs) => this.steady.now(timerNs) },
    );
    this.timers = new TimerWatch(this.clock, this.steady);
    const mmu = new Mmu(cpu, physical, {
      readMmio: (address, size) => this.#bus.readMmio(address, size),
      writeMmio: (address, size, value) => this.#bus.writeMmio(address, size, value),
    });
    this.cpu = cpu;
    this.mmu = mmu;
    this.vga = new Vga(this.clock);
    this.ram = new Ram(cpu.u8, physical, mmu, ramBytes);
    this.processor = new Processor(cpu, mmu, journal !== null);
    const ticks = (): number => Math.floor(this.clock.now() * TSC_PER_NS);
    // RDTSC, RDTSCP and accesses to MSRs.
    const ticksNow = (): number => {
      this.steady.nextMoment();
      return ticks();
    };
    const msrs = new Msrs(this.processor, () => BigInt(ticksNow()), {
      readMsr: (index) => {
        this.steady.nextMoment();
        return this.pc.lapic?.readMsr(index) ?? kvmClock.readMsr(index);
      },
      writeMsr: (index, value) => {
        this.steady.nextMoment();
        return this.pc.lapic?.writeMsr(index, value) || kvmClock.writeMsr(index, value);
      },
    });
    const guestTsc = (): bigint => BigInt.asUintN(64, BigInt(ticks()) + msrs.tscOffset);
    const kvmClock = new KvmClock(this.clock, this.ram, guestTsc, TSC_PER_NS);
    const latency = new InterruptLatency(
      () => this.clock.now(),
      () => this.#counting?.instructionCount() ?? 0,
    );
    const board: Board = {
      ports: portsOf(() => this.#bus),
      interrupts: interruptsOf(
        () => this.pc.interrupts,
        (vector) => this.plugins?.event('interrupt', { vector }),
      ),
      sendIpi: (apicId, icr) => this.pc.lapic?.ipiFrom(apicId, icr) === true,
      timersAsBefore: () => this.timers.areAsBefore,
      comesBack: () => this.timers.haveComeNearer,
      runTimers: () => {
        this.steady.nextMoment();
        const due = this.clock.nextDeadlineNs();
        if (due === Number.POSITIVE_INFINITY || due > this.clock.now()) return;
        latency.whileTimers(due, () => this.clock.run());
        this.steady.fired();
      },
      onTripleFault: () => events.onTripleFault(),
    };
    this.machine = new MachineKernel(this.processor, msrs, board, latency);
    const strategies = {
      ...defaultStrategies(),
      ...MACHINE_STRATEGIES,
      ...options.strategies,
      // A region counts instructions by its own blocks, and looks at the budget less often: when it comes must not
      // depend on the host.
      ...(icount && journal === null ? { background: false } : {}),
    };
    this.plugins =
      wanted.length === 0
        ? undefined
        : new PluginSet(wanted, {
            mode: 'machine',
            cpu,
            space: mmu,
            base: end,
            instructions: () => this.#counting?.instructionCount() ?? 0,
            task: () => null,
            symbol: () => null,
            print: options.onPluginLine ?? ((line) => console.error(`ringless: ${line}`)),
            entered: watchPlugins(wanted.map(({ name }) => name)),
          });
    if (this.plugins) tellExceptions(this.plugins, this.machine, cpu);
    const budget = Math.min(strategies.budget, this.plugins?.mostBudget ?? Number.POSITIVE_INFINITY);
    this.budget = new SliceBudget(this.clock, budget);
    this.engine = new Engine({
      cpu,
      space: mmu,
      kernel: this.machine,
      stats: this.stats,
      engine: options.engine ?? 'jit',
      strategies,
      icount,
      exact: journal !== null,
      timeline: options.timeline && new Timeline(options.timeline),
      onRequest: options.onRequest,
      cache: options.translationCache,
      plugins: this.plugins,
      callouts: (engine) => {
        this.callouts = new MachineCallouts(
          this.machine,
          machineCpuid(cpu, () => this.pc.lapic?.present === true),
          ticksNow,
          engine,
          icount,
        );
        return this.callouts;
      },
    });
    this.processor.engine = this.engine;
    this.#counting = this.engine;
    this.tablet = options.tablet === true ? new VirtioTablet(this.ram) : null;
    this.pc = new Pc(
      {
        clock: this.clock,
        memory: this.ram,
        serial: options.serial?.map((sink) => sink && events.whileNew(sink)),
        debugConsole: options.debugConsole,
        floppies: options.floppies,
        boot: options.bootDevices,
        tscToNs: (tsc) => Number(tsc - msrs.tscOffset) / TSC_PER_NS,
        pci: {
          disks: options.disks,
          cdrom: options.cdrom,
          virtio: [...(options.virtio?.(this.ram) ?? []), ...(this.tablet ? [this.tablet] : [])],
          cards: (bus) => options.cards?.(this.ram, bus) ?? [],
          functions: (bus) => [{ device: VGA_DEVICE, fn: new VgaPci(this.vga, bus, options.videoRom ?? null) }],
          onShadow: (range) => this.ram.shadow(range),
          onDiskError: options.onDiskError,
        },
      },
      this.#events(events),
    );
    this.#built = true;
    this.pc.interrupts.onPriority = (cr8) => cpu.setNumber(S.CR8, cr8);
    const { pci } = this.pc;
    if (pci === null) throw new Error('the machine has a PCI bus');
    this.pci = pci;
    this.pc.add(kvmClock);
    this.pc.add(this.vga);
    addVgaLegacy(this.pc.bus, this.vga);
    this.ram.onChange = () => this.processor.pagingChanged(false);
    this.acpi = new AcpiTables({
      apic: this.pc.lapic !== null,
      hpet: this.pc.hpet !== null,
      serial: this.pc.serial.map((port) => port !== null),
      pci: pci.acpi,
      virtioMmio: this.pc.acpiVirtioMmio,
    });
    const fwCfg = this.pc.add(new FwCfg(this.ram));
    this.pc.bus.addPorts('fw_cfg', FW_CFG_BASE, FW_CFG_PORTS, fwCfg);
    setPcItems(fwCfg, {
      memoryBytes: ramBytes,
      cpuCount: PROCESSORS,
      e820: pcMemoryMap(ramBytes),
      files: this.acpi.firmwareFiles(),
    });
  }

  /** The bus as the processor uses it: each access is one moment of the machine's time. */
  get #bus(): Bus {
    this.steady.nextMoment();
    return this.pc.bus;
  }

  #events(events: HardwareEvents): PcEvents {
    return {
      ...events,
      onA20: (enabled) => {
        this.physical.a20 = enabled;
        this.processor.pagingChanged(false);
      },
      onInterrupt: () => {
        // While the board is put together there is nothing to look at.
        if (this.#built) this.machine.interruptRaised();
        else this.machine.attention = true;
        events.onInterrupt();
      },
    };
  }
}
