package id.rukun.prosedur.tindakan.proses;

import id.rukun.uji.UjiPostgres;

/** On PostgreSQL. */
@UjiPostgres
class KoreksiIT extends KoreksiKontrak {}
