package id.rukun.pemberitahuan.kirim;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class KirimIT extends KirimKontrak {}
