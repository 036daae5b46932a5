package id.rukun.pengawasan;

import id.rukun.uji.UjiPostgres;

/** On PostgreSQL. */
@UjiPostgres
class DaftarKasusIT extends DaftarKasusKontrak {}
