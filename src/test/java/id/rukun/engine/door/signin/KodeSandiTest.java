package id.rukun.engine.door.signin;

import id.rukun.uji.UjiAplikasi;

/** On the embedded database. */
@UjiAplikasi
class KodeSandiTest extends KodeSandiKontrak {}
