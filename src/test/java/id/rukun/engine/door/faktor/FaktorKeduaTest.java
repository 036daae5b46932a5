package id.rukun.engine.door.faktor;

import id.rukun.uji.UjiAplikasi;

@UjiAplikasi
class FaktorKeduaTest extends FaktorKeduaKontrak {}
