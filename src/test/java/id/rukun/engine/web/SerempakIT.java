package id.rukun.engine.web;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class SerempakIT extends SerempakKontrak {}
