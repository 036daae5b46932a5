package id.rukun.pengawasan.papan;

import id.rukun.uji.UjiPostgres;

/** On PostgreSQL. */
@UjiPostgres
class PapanIT extends PapanKontrak {}
