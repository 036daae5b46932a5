package id.rukun.engine.web;

import id.rukun.uji.UjiAplikasi;

@UjiAplikasi
class NilaiSalahH2IT extends NilaiSalahKontrak {}
