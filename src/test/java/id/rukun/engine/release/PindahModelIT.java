package id.rukun.engine.release;

import id.rukun.uji.UjiPostgres;

/** Cases move to a changed model on PostgreSQL. */
@UjiPostgres
class PindahModelIT extends PindahModelKontrak {}
