#ifndef SCRUTINEER_SHIM_H
#define SCRUTINEER_SHIM_H
int scr_placeholder(void);
#endif
