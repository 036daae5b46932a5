package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.uji.UjiAplikasi;

/** On H2. */
@UjiAplikasi
class DuaPerkaraTest extends DuaPerkaraKontrak {}
