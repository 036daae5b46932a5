package id.rukun.prosedur.tindakan.proses;

import id.rukun.uji.UjiAplikasi;

/** On H2. */
@UjiAplikasi
class KoreksiTest extends KoreksiKontrak {}
