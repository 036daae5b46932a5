package id.rukun.prosedur.masabakti.proses;

import id.rukun.uji.UjiPostgres;

/** On PostgreSQL. */
@UjiPostgres
class PantauanIT extends PantauanKontrak {}
