package id.rukun.meja;

import id.rukun.uji.UjiAplikasi;

/** On H2. */
@UjiAplikasi
class MejaKerjaTest extends MejaKerjaKontrak {}
