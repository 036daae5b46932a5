package id.rukun.dokumen.cetak;

import id.rukun.uji.UjiAplikasi;

/** The press on H2. */
@UjiAplikasi
class CetakTest extends CetakKontrak {}
