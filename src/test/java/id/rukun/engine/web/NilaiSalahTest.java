package id.rukun.engine.web;

import id.rukun.uji.UjiAplikasi;

@UjiAplikasi
class NilaiSalahTest extends NilaiSalahKontrak {}
