package id.rukun.engine.office;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class PenggantiSerempakIT extends PenggantiSerempakKontrak {}
