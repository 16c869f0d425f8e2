/* A library that needs another one. */
extern int two(void);
int twice(int x) { return two() * x; }
