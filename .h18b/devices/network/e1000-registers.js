/** Registers of the 82540EM and their bits: Intel PCI/PCI-X Family of Gigabit Ethernet Controllers SDM (317453). */
export const CTRL = 0x0000;
export const STATUS = 0x0008;
export const EECD = 0x0010;
export const EERD = 0x0014;
export const MDIC = 0x0020;
export const ICR = 0x00c0;
export const ICS = 0x00c8;
export const IMS = 0x00d0;
export const IMC = 0x00d8;
export const RCTL = 0x0100;
export const TCTL = 0x0400;
export const PBA = 0x1000;
export const RDBAL = 0x2800;
export const RDBAH = 0x2804;
export const RDLEN = 0x2808;
export const RDH = 0x2810;
export const RDT = 0x2818;
export const TDBAL = 0x3800;
export const TDBAH = 0x3804;
export const TDLEN = 0x3808;
export const TDH = 0x3810;
export const TDT = 0x3818;
/** Counters, which a read clears. */
export const STATISTICS = 0x4000;
export const STATISTICS_END = 0x4128;
export const GOOD_RECEIVED = 0x4074;
export const GOOD_SENT = 0x4080;
export const MISSED = 0x4010;
/** Filters: 128 words of multicast hashes, 16 addresses. */
export const MULTICAST = 0x5200;
export const ADDRESSES = 0x5400;
export const ADDRESS_COUNT = 16;
export const CTRL_RESET = 1 << 26;
export const CTRL_PHY_RESET = 2 ** 31;
export const STATUS_FULL_DUPLEX = 1 << 0;
export const STATUS_LINK_UP = 1 << 1;
export const STATUS_1000 = 1 << 7;
export const EECD_CLOCK = 1 << 0;
export const EECD_SELECT = 1 << 1;
export const EECD_IN = 1 << 2;
export const EECD_OUT = 1 << 3;
export const EECD_REQUEST = 1 << 6;
export const EECD_GRANT = 1 << 7;
export const EECD_PRESENT = 1 << 8;
export const EERD_START = 1 << 0;
export const EERD_DONE = 1 << 4;
export const MDIC_READ = 2 << 26;
export const MDIC_WRITE = 1 << 26;
export const MDIC_READY = 1 << 28;
export const MDIC_INTERRUPT = 1 << 29;
export const MDIC_ERROR = 1 << 30;
export const INT_SENT = 1 << 0;
export const INT_SEND_EMPTY = 1 << 1;
export const INT_LINK = 1 << 2;
export const INT_RECEIVE_LOW = 1 << 4;
export const INT_OVERRUN = 1 << 6;
export const INT_RECEIVED = 1 << 7;
export const INT_MDIC = 1 << 9;
export const INT_ALL = 0x1ffff;
export const RCTL_ENABLE = 1 << 1;
export const RCTL_ALL_UNICAST = 1 << 3;
export const RCTL_ALL_MULTICAST = 1 << 4;
export const RCTL_LONG = 1 << 5;
export const RCTL_BROADCAST = 1 << 15;
export const RCTL_LARGER = 1 << 25;
export const RCTL_STRIP_CRC = 1 << 26;
export const TCTL_ENABLE = 1 << 1;
/** Descriptors: 16 bytes each. */
export const DESCRIPTOR_BYTES = 16;
export const TX_END = 1 << 0;
export const TX_CHECKSUM = 1 << 2;
/** The same bit of a data descriptor. */
export const TX_SEGMENT = 1 << 2;
export const TX_REPORT = 1 << 3;
export const TX_EXTENDED = 1 << 5;
export const TX_DONE = 1 << 0;
export const OPTION_IP_CHECKSUM = 1 << 0;
export const OPTION_TCP_CHECKSUM = 1 << 1;
export const RX_DONE = 1 << 0;
export const RX_END = 1 << 1;
export const RX_NO_CHECKSUM = 1 << 2;
/** The PHY's registers (IEEE 802.3, 22.2.4; M88E1011). */
export const PHY_CONTROL = 0;
export const PHY_RESET = 0x8000;
export const PHY_RESTART = 0x0200;
export const PHY_AT_RESET = {
    0: 0x1140,
    1: 0x796d, // link up, negotiated
    2: 0x0141,
    3: 0x0c20,
    4: 0x0de1,
    5: 0x45e1,
    9: 0x0e00,
    10: 0x3c00,
    16: 0x0068,
    17: 0xac08, // 1000 Mbit/s, full duplex
    20: 0x0d60,
};
export const PHY_READ_ONLY = [1, 2, 3, 5, 10, 17];
