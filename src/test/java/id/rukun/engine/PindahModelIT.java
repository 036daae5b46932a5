package id.rukun.engine;

import id.rukun.uji.UjiPostgres;

/** Cases move to a changed model on PostgreSQL. */
@UjiPostgres
class PindahModelIT extends PindahModelKontrak {}
