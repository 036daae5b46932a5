package id.rukun.engine.web;

import id.rukun.uji.UjiAplikasi;

/** On the embedded database; an IT because many rounds take long. */
@UjiAplikasi
class SerempakH2IT extends SerempakKontrak {}
