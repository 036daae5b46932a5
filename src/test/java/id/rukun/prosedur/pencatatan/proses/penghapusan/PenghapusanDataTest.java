package id.rukun.prosedur.pencatatan.proses.penghapusan;

import id.rukun.uji.UjiAplikasi;

@UjiAplikasi
class PenghapusanDataTest extends PenghapusanDataKontrak {}
