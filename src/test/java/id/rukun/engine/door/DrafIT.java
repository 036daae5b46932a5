package id.rukun.engine.door;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class DrafIT extends DrafKontrak {}
