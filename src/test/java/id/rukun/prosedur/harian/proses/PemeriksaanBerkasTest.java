package id.rukun.prosedur.harian.proses;

import id.rukun.uji.UjiAplikasi;

/** On H2. */
@UjiAplikasi
class PemeriksaanBerkasTest extends PemeriksaanBerkasKontrak {}
