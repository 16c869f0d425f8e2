/* What dependent.c needs. */
int two(void) { return 2; }
