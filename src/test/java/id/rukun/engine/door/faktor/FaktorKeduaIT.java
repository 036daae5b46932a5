package id.rukun.engine.door.faktor;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class FaktorKeduaIT extends FaktorKeduaKontrak {}
