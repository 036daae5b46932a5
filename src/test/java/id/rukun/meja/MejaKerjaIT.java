package id.rukun.meja;

import id.rukun.uji.UjiPostgres;

/** On PostgreSQL. */
@UjiPostgres
class MejaKerjaIT extends MejaKerjaKontrak {}
