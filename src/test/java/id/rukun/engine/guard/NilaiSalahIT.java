package id.rukun.engine.guard;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class NilaiSalahIT extends NilaiSalahKontrak {}
