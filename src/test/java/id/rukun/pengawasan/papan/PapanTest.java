package id.rukun.pengawasan.papan;

import id.rukun.uji.UjiAplikasi;

/** On H2. */
@UjiAplikasi
class PapanTest extends PapanKontrak {}
