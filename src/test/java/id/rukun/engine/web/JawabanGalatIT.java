package id.rukun.engine.web;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class JawabanGalatIT extends JawabanGalatKontrak {}
