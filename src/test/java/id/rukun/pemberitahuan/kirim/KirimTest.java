package id.rukun.pemberitahuan.kirim;

import id.rukun.uji.UjiAplikasi;

@UjiAplikasi
class KirimTest extends KirimKontrak {}
