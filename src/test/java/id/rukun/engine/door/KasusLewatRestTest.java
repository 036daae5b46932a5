package id.rukun.engine.door;

import id.rukun.uji.UjiAplikasi;

@UjiAplikasi
class KasusLewatRestTest extends KasusLewatRestKontrak {}
