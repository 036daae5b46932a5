package id.rukun.prosedur.pencatatan.proses.penghapusan;

import id.rukun.uji.UjiPostgres;

@UjiPostgres
class PenghapusanDataIT extends PenghapusanDataKontrak {}
