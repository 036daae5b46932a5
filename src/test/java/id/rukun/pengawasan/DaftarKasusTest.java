package id.rukun.pengawasan;

import id.rukun.uji.UjiAplikasi;

/** On H2. */
@UjiAplikasi
class DaftarKasusTest extends DaftarKasusKontrak {}
