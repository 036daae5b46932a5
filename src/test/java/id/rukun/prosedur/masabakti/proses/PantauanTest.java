package id.rukun.prosedur.masabakti.proses;

import id.rukun.uji.UjiAplikasi;

/** On H2. */
@UjiAplikasi
class PantauanTest extends PantauanKontrak {}
