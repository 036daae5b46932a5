package id.rukun.engine.door;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class SerempakIT extends SerempakKontrak {}
