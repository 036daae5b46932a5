package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.uji.UjiPostgres;

/** On PostgreSQL. */
@UjiPostgres
class DuaPerkaraIT extends DuaPerkaraKontrak {}
