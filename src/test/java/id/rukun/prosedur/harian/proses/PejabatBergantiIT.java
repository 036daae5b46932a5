package id.rukun.prosedur.harian.proses;

import id.rukun.uji.UjiPostgres;

/** Posts change hands: on PostgreSQL. */
@UjiPostgres
class PejabatBergantiIT extends PejabatBergantiKontrak {}
