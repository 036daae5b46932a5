package id.rukun.engine.office;

import id.rukun.uji.UjiAplikasi;

@UjiAplikasi
class PenggantiSerempakTest extends PenggantiSerempakKontrak {}
