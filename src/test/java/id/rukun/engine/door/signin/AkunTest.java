package id.rukun.engine.door.signin;

import id.rukun.uji.UjiAplikasi;

@UjiAplikasi
class AkunTest extends AkunKontrak {}
