#include "shim.h"
int scr_placeholder(void){return 0;}
