package id.rukun.engine.door.signin;

import id.rukun.uji.UjiPostgres;

/** On PostgreSQL. */
@UjiPostgres
class KodeSandiIT extends KodeSandiKontrak {}
