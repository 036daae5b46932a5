package id.rukun.prosedur.harian.proses;

import id.rukun.uji.UjiPostgres;

/** On PostgreSQL. */
@UjiPostgres
class PemeriksaanBerkasIT extends PemeriksaanBerkasKontrak {}
