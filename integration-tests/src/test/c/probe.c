/* What the tests of native functions call: every way to pass and return a value, once. */
#include <errno.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Scalars: the arithmetic tells a wrong width or a wrong order. */

bool negate(bool value) { return !value; }
int8_t add_int8(int8_t a, int8_t b) { return (int8_t)(a + b); }
int16_t add_int16(int16_t a, int16_t b) { return (int16_t)(a + b); }
uint16_t next_char(uint16_t c) { return (uint16_t)(c + 1); }
int32_t add_int32(int32_t a, int32_t b) { return (int32_t)((uint32_t)a + (uint32_t)b); }
int64_t add_int64(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }
float add_float(float a, float b) { return a + b; }
double add_double(double a, double b) { return a + b; }
double mix(int8_t a, int16_t b, int32_t c, int64_t d, float e, double f, bool g, uint16_t h) {
  return a + 10.0 * b + 100.0 * c + 1000.0 * (double)d + 1e4 * e + 1e5 * f + 1e6 * g + 1e7 * h;
}
static int64_t counter;
void count_up(void) { counter++; }
int64_t counted(void) { return counter; }

/* Every number in every position. */

#define POSITIONS(NAME, TYPE) \
  typedef struct { int8_t before; TYPE value; int8_t after; } holder_##NAME; \
  TYPE same_##NAME(TYPE x) { return x; } \
  TYPE low_##NAME(int64_t x) { return (TYPE)x; } \
  int64_t wide_##NAME(TYPE x) { return (int64_t)x; } \
  TYPE at_##NAME(const TYPE *x) { return *x; } \
  const TYPE *place_##NAME(int64_t x) { \
    static TYPE place; \
    place = (TYPE)x; \
    return &place; \
  } \
  int64_t held_##NAME(holder_##NAME h) { return (int64_t)h.value + (h.before != 1) + (h.after != 2); } \
  holder_##NAME holding_##NAME(int64_t x) { \
    holder_##NAME h = {1, (TYPE)x, 2}; \
    return h; \
  } \
  TYPE through_##NAME(TYPE (*f)(TYPE), int64_t x) { return f((TYPE)x); } \
  TYPE through_at_##NAME(TYPE (*f)(const TYPE *), int64_t x) { \
    TYPE place = (TYPE)x; \
    return f(&place); \
  }
POSITIONS(bool, bool)
POSITIONS(int8, int8_t)
POSITIONS(int16, int16_t)
POSITIONS(int32, int32_t)
POSITIONS(int64, int64_t)
POSITIONS(uint8, uint8_t)
POSITIONS(uint16, uint16_t)
POSITIONS(uint32, uint32_t)
POSITIONS(uint64, uint64_t)
POSITIONS(float32, float)
POSITIONS(float64, double)

/* Arrays. */

double sum(const double *xs, int64_t n) {
  double total = 0;
  for (int64_t i = 0; i < n; i++) total += xs[i];
  return total;
}
void scale(double *xs, int64_t n, double factor) {
  for (int64_t i = 0; i < n; i++) xs[i] *= factor;
}
int64_t address_of(const void *pointer) { return (int64_t)(intptr_t)pointer; }
void fill_bytes(uint8_t *bytes, int64_t n, uint8_t value) { memset(bytes, value, (size_t)n); }
int32_t divide(int32_t a, int32_t b, int32_t *quotient, int32_t *remainder) {
  if (b == 0) return -1;
  *quotient = a / b;
  *remainder = a % b;
  return 0;
}
bool is_null(const void *pointer) { return pointer == NULL; }
#define SUM(NAME, TYPE) \
  double sum_##NAME(const TYPE *xs, int32_t n) { \
    double total = 0; \
    for (int32_t i = 0; i < n; i++) total += (double)xs[i]; \
    return total; \
  }
SUM(bool, bool)
SUM(int8, int8_t)
SUM(uint8, uint8_t)
SUM(int16, int16_t)
SUM(uint16, uint16_t)
SUM(int32, int32_t)
SUM(uint32, uint32_t)
SUM(int64, int64_t)
SUM(uint64, uint64_t)
SUM(float32, float)
SUM(float64, double)

/* Texts. */

int64_t text_length(const char *text) { return (int64_t)strlen(text); }
char *shout(const char *text) {
  size_t n = strlen(text);
  char *result = malloc(n + 2);
  memcpy(result, text, n);
  result[n] = '!';
  result[n + 1] = 0;
  return result;
}
static int released;
void give_back(char *text) {
  released++;
  free(text);
}
int32_t released_count(void) { return released; }
const char *no_text(void) { return NULL; }
const char *greeting(void) { return "gr\xc3\xbc\xc3\x9f dich"; }

/* Structs. */

typedef struct { double x, y; } point;
typedef struct { int8_t color; point center; float radius; } circle;
typedef struct { int32_t id; int64_t stamp; int16_t low; void *next; bool valid; uint16_t mark; } mixed;
typedef struct { float a; int32_t b; } small;

point midpoint(point a, point b) {
  point result = {(a.x + b.x) / 2, (a.y + b.y) / 2};
  return result;
}
double circle_sum(circle c) { return c.color + 10 * c.center.x + 100 * c.center.y + 1000 * c.radius; }
double circle_sum_at(const circle *c) { return circle_sum(*c); }
circle grown(circle c, float by) {
  c.radius += by;
  return c;
}
mixed next_mixed(mixed m) {
  m.id++;
  m.stamp *= 2;
  m.low = (int16_t)-m.low;
  m.next = (char *)m.next + 8;
  m.valid = !m.valid;
  m.mark++;
  return m;
}
int64_t size_of_mixed(void) { return (int64_t)sizeof(mixed); }
small swap_signs(small s) {
  s.a = -s.a;
  s.b = -s.b;
  return s;
}
point centroid(const point *points, int32_t n) {
  point sum = {0, 0};
  for (int32_t i = 0; i < n; i++) {
    sum.x += points[i].x / n;
    sum.y += points[i].y / n;
  }
  return sum;
}
void mirror(point *points, int32_t n) {
  for (int32_t i = 0; i < n; i++) points[i].x = -points[i].x;
}
int32_t corners(double side, point *out, int32_t n) {
  for (int32_t i = 0; i < n && i < 4; i++) {
    out[i].x = i == 1 || i == 2 ? side : 0;
    out[i].y = i >= 2 ? side : 0;
  }
  return n < 4 ? n : 4;
}
const point *rightmost(const point *points, int32_t n) {
  static point found;
  if (n == 0) return NULL;
  found = points[0];
  for (int32_t i = 1; i < n; i++)
    if (points[i].x > found.x) found = points[i];
  return &found;
}
static const int32_t answer = 42;
const int32_t *answer_at(void) { return &answer; }
int32_t twice_at(const int32_t *x) { return 2 * *x; }

/* Callbacks. */

double integrate(double (*f)(double), double from, double to, int32_t steps) {
  double total = 0, width = (to - from) / steps;
  for (int32_t i = 0; i < steps; i++) total += f(from + (i + 0.5) * width) * width;
  return total;
}
int32_t fold(const point *points, int32_t n, double (*value)(point), double (*at)(const point *), double *out) {
  double total = 0;
  for (int32_t i = 0; i < n; i++) total += value(points[i]) + at(&points[i]);
  *out = total;
  return n;
}
int32_t chunks(const double *xs, int32_t n, int32_t size, void (*each)(const char *name, double *chunk, int32_t size)) {
  double copy[64];
  int32_t calls = 0;
  for (int32_t i = 0; i + size <= n; i += size, calls++) {
    memcpy(copy, xs + i, (size_t)size * sizeof(double));
    each(calls % 2 ? "odd" : "even", copy, size);
  }
  return calls;
}
static void (*kept)(int32_t);
void keep(void (*handler)(int32_t)) { kept = handler; }
int32_t fire(int32_t value) {
  if (kept) kept(value);
  return value;
}
int32_t keep_and_fire(void (*handler)(int32_t), int32_t value) {
  handler(value);
  return value;
}
int32_t pass_null(int32_t (*seen)(const double *xs, int32_t n, const void *data)) { return seen(NULL, 0, NULL); }
static void *fire_there(void *value) {
  fire((int32_t)(intptr_t)value);
  return NULL;
}
int32_t fire_in_thread(int32_t value) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, fire_there, (void *)(intptr_t)value)) return -1;
  return pthread_join(thread, NULL);
}
void *choose(void *(*chooser)(int32_t), int32_t value) { return chooser(value); }

/* errno and variadics. */

int32_t fail_with(int32_t code) {
  errno = code;
  return code == 0 ? 0 : -1;
}
int32_t fail_silently(void) { return -1; }
int64_t count_or_fail(int64_t value, int32_t code) {
  errno = code;
  return code == 0 ? value : -1;
}
void *find_or_fail(int32_t code) {
  errno = code;
  return code == 0 ? (void *)&answer : NULL;
}
int32_t zero_is_failure(int32_t code) {
  errno = code;
  return code == 0;
}
double sum_of(int32_t n, ...) {
  va_list arguments;
  va_start(arguments, n);
  double total = 0;
  for (int32_t i = 0; i < n; i++) total += va_arg(arguments, double);
  va_end(arguments);
  return total;
}

/* Statuses, and lengths that C gets beside pointers. */

int32_t status(int32_t code) { return code; }
int64_t wide_status(int64_t code) { return code; }
uint8_t small_status(uint8_t code) { return code; }
const char *status_text(int32_t code) { return code == 7 ? "out of luck" : NULL; }
int32_t fill_and_fail(int32_t *out, size_t n, int32_t code) {
  for (size_t i = 0; i < n; i++) out[i] = code;
  return code;
}
void fill_and_call(int32_t *out, size_t n, int32_t value, int32_t (*callback)(int32_t)) {
  for (size_t i = 0; i < n; i++) out[i] = value;
  callback(value);
}
void mirror_and_call(point *points, size_t n, int32_t (*callback)(int32_t)) {
  for (size_t i = 0; i < n; i++) points[i].x = -points[i].x;
  callback(0);
}
void fill_and_fire(int32_t *out, size_t n, int32_t value) {
  for (size_t i = 0; i < n; i++) out[i] = value;
  fire(value);
}
void increment_both(int32_t *a, int32_t *b, int32_t n) {
  for (int32_t i = 0; i < n; i++) a[i]++, b[i]++;
}
void pass_count(const double *xs, int64_t n, void (*see)(const double *, int64_t)) { see(xs, n); }
void pass_byte_count(const uint8_t *xs, int64_t n, void (*see)(const uint8_t *, int64_t)) { see(xs, n); }
int64_t length_size_t(const void *xs, size_t n) { return xs == NULL && n ? -1 : (int64_t)n; }
int64_t length_int32(const void *xs, int32_t n) { return xs == NULL && n ? -1 : n; }
int64_t length_uint32(const void *xs, uint32_t n) { return xs == NULL && n ? -1 : (int64_t)n; }
int64_t length_before(int32_t n, const void *xs) { return xs == NULL && n ? -1 : n; }
double dot_of(size_t n, const double *xs, const float *ys, int32_t m) {
  double total = 0;
  for (size_t i = 0; i < n && (int32_t)i < m; i++) total += xs[i] * ys[i];
  return total;
}
double scaled_sum(const double *xs, size_t n, ...) {
  va_list arguments;
  va_start(arguments, n);
  double factor = va_arg(arguments, double);
  va_end(arguments);
  return factor * sum(xs, (int64_t)n);
}
