/*
 * A plug-in for QEMU that counts what a guest executes: the judge of ours. QEMU's own contrib/plugins are not in
 * Debian's packages, nor is their header, so the functions are declared here, as docs/devel/tcg-plugins describes them.
 */
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>

typedef uint64_t qemu_plugin_id_t;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
typedef void (*tb_translated)(qemu_plugin_id_t, struct qemu_plugin_tb *);
typedef void (*insn_executed)(unsigned cpu, void *data);
typedef void (*plugin_end)(qemu_plugin_id_t, void *data);

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t, tb_translated);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *, size_t);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *, insn_executed, int registers, void *data);
void qemu_plugin_register_atexit_cb(qemu_plugin_id_t, plugin_end, void *data);

/* Of the oldest interface that has all of these. */
int qemu_plugin_version = 1;

static uint64_t executed;

static void count(unsigned cpu, void *data) { executed++; }

static void translated(qemu_plugin_id_t id, struct qemu_plugin_tb *tb) {
    for (size_t n = 0; n < qemu_plugin_tb_n_insns(tb); n++)
        qemu_plugin_register_vcpu_insn_exec_cb(qemu_plugin_tb_get_insn(tb, n), count, 0, NULL);
}

static void end(qemu_plugin_id_t id, void *data) { fprintf(stderr, "executed %" PRIu64 "\n", executed); }

int qemu_plugin_install(qemu_plugin_id_t id, const void *info, int argc, char **argv) {
    qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
    qemu_plugin_register_atexit_cb(id, end, NULL);
    return 0;
}
