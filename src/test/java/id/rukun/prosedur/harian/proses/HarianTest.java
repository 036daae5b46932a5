package id.rukun.prosedur.harian.proses;

import id.rukun.uji.UjiAplikasi;

/** The daily process on H2. */
@UjiAplikasi
class HarianTest extends HarianKontrak {}
