package id.rukun.engine.door.signin;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class AkunIT extends AkunKontrak {}
