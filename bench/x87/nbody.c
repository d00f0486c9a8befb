/* Planets around a sun: sums, products, a division and a square root a pair. */
#include "../guests/guest.h"
enum { BODIES = 5 };
typedef struct { double x, y, z, vx, vy, vz, mass; } body;
static body bodies[BODIES] = {
    {0, 0, 0, 0, 0, 0, 39.47841760435743},
    {4.84143144246472, -1.16032004402743, -0.103622044471123, 0.606326392995832, 2.81198684491626, -0.02521836165988763, 0.03769367487038949},
    {8.34336671824458, 4.12479856412430, -0.403523417114321, -1.01077434617879, 1.82566237123041, 0.008415761376584154, 0.011286326131968767},
    {12.8943695621391, -15.1111514016986, -0.223307578892656, 1.08279100644154, 0.868713018169608, -0.010832637401363636, 0.0017237240570597112},
    {15.3796971148509, -25.9193146099879, 0.179258772950371, 0.979090732243898, 0.594698998647676, -0.034755955550707434, 0.0020336868699246304}};
static NOINLINE void step(double dt) {
  for (int i = 0; i < BODIES; i++) {
    body *a = &bodies[i];
    for (int j = i + 1; j < BODIES; j++) {
      body *b = &bodies[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      double d2 = dx * dx + dy * dy + dz * dz;
      double mag = dt / (d2 * __builtin_sqrt(d2));
      a->vx -= dx * b->mass * mag; a->vy -= dy * b->mass * mag; a->vz -= dz * b->mass * mag;
      b->vx += dx * a->mass * mag; b->vy += dy * a->mass * mag; b->vz += dz * a->mass * mag;
    }
  }
  for (int i = 0; i < BODIES; i++) {
    body *a = &bodies[i];
    a->x += dt * a->vx; a->y += dt * a->vy; a->z += dt * a->vz;
  }
}
static int guest_main(int argc, char **argv) {
  u32 n = scale_argument(argc, argv, 1000000);
  for (u32 i = 0; i < n; i++) step(0.01);
  union { double d; u64 u; } bits = {.d = bodies[0].x + bodies[1].y};
  out("nbody "); out_hex(bits.u); out("\n");
  return 0;
}
