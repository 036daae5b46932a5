package id.rukun.engine.door;

import id.rukun.uji.UjiAplikasi;

@UjiAplikasi
class DrafTest extends DrafKontrak {}
